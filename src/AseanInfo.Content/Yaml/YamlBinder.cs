using System.Diagnostics.CodeAnalysis;
using AseanInfo.Content.Problems;
using YamlDotNet.RepresentationModel;

namespace AseanInfo.Content.Yaml;

/// <summary>
/// Reads YAML into records. Strict: what the type does not say is a problem, not a default.
/// Reports every problem of a file and leaves out the records that have one.
/// </summary>
internal sealed partial class YamlBinder(IReadOnlyList<string> localeTags, Origins origins, ProblemList problems)
{
    /// <summary>The sound records of a file that lists them.</summary>
    public IEnumerable<object> BindList(Type item, YamlFile file) =>
        file.Root is not null && TryBindList(file, item, file.Root, out var list) ? ((System.Collections.IList)list!).Cast<object>() : [];

    /// <summary>Null, with a problem, for a file that does not hold one sound record.</summary>
    public object? Bind(Type type, YamlFile file)
    {
        if (file.Root is null)
        {
            problems.Add(file.At(null), "C004", "the file is empty");
            return null;
        }

        return TryBind(file, type, file.Root, out var value) ? value : null;
    }

    private bool TryBind(YamlFile file, Type type, YamlNode node, [NotNullWhen(true)] out object? value)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        value = null;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
        {
            return TryBindList(file, type.GetGenericArguments()[0], node, out value);
        }

        if (IsText(type))
        {
            return TryBindText(file, type, node, out value);
        }

        return YamlScalar.Reads(type) ? TryBindScalar(file, type, node, out value) : TryBindRecord(file, type, node, out value);
    }

    private bool TryBindList(YamlFile file, Type item, YamlNode node, out object? value)
    {
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(item))!;
        value = list;
        if (node is not YamlSequenceNode sequence)
        {
            return Report(file, node, "C005", "expected a list: lines that begin with \"- \", or [a, b]");
        }

        var complete = true;
        foreach (var child in sequence.Children)
        {
            if (TryBind(file, item, child, out var element))
            {
                list.Add(element);
            }
            else
            {
                complete = false;
            }
        }

        // At the top of a file the sound records stay, so that checks between records still run.
        return complete || ReferenceEquals(node, file.Root);
    }

    private bool TryBindScalar(YamlFile file, Type type, YamlNode node, out object? value)
    {
        value = null;
        if (node is not YamlScalarNode scalar)
        {
            return Report(file, node, "C005", $"expected {YamlScalar.Describe(type)}, not a list or a mapping");
        }

        if (YamlScalar.IsUnknown(scalar))
        {
            return Report(file, node, "C008", "\"unknown\" is not allowed here; leave the key out, or give the value");
        }

        return YamlScalar.TryRead(type, scalar.Value ?? "", out value)
            || Report(file, node, YamlScalar.CodeFor(type), $"\"{scalar.Value}\" is not {YamlScalar.Describe(type)}");
    }

    private bool TryBindRecord(YamlFile file, Type type, YamlNode node, out object? value)
    {
        value = null;
        if (node is not YamlMappingNode mapping)
        {
            return Report(file, node, "C005", "expected a mapping with keys");
        }

        if (mapping.Children.TryGetValue(new YamlScalarNode("id"), out var id) && id is YamlScalarNode { Value: { } declared })
        {
            origins.Declare(type, declared);
        }

        var shape = RecordShape.Of(type);
        var record = Activator.CreateInstance(type)!;
        var sound = KeysAreKnown(file, mapping, shape.Keys.Keys);
        foreach (var (name, key) in shape.Keys)
        {
            sound &= TryBindKey(file, mapping, record, name, key);
        }

        if (sound)
        {
            origins.Add(record, file, mapping);
        }

        value = record;
        return sound;
    }

    private bool TryBindKey(YamlFile file, YamlMappingNode mapping, object record, string name, RecordShape.Key key)
    {
        if (!mapping.Children.TryGetValue(new YamlScalarNode(name), out var node))
        {
            return !key.Required || Report(file, mapping, "C004", key.MayBeUnknown
                ? $"the key \"{name}\" is missing; write \"{name}: unknown\" if it was looked for and not found"
                : $"the key \"{name}\" is missing");
        }

        if (key.MayBeUnknown && node is YamlScalarNode scalar && YamlScalar.IsUnknown(scalar))
        {
            return true;
        }

        if (!TryBind(file, key.Property.PropertyType, node, out var value))
        {
            return false;
        }

        key.Property.SetValue(record, value);
        return true;
    }

    private bool KeysAreKnown(YamlFile file, YamlMappingNode mapping, IEnumerable<string> known)
    {
        var sound = true;
        foreach (var node in mapping.Children.Keys)
        {
            var key = (node as YamlScalarNode)?.Value ?? "";
            if (!known.Contains(key))
            {
                sound = Report(file, node, "C003", $"unknown key \"{key}\"{Suggestion.DidYouMean(key, known)}");
            }
        }

        return sound;
    }

    private bool Report(YamlFile file, YamlNode node, string code, string message)
    {
        problems.Add(file.At(node), code, message);
        return false;
    }
}
