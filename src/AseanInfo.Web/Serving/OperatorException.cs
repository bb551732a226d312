namespace AseanInfo.Web.Serving;

/// <summary>What only who runs the site can put right: the program ends with these words, one sentence, and exit code 2.</summary>
public sealed class OperatorException(string message) : Exception(message);
