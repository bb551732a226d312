using System.Reflection;
using AseanInfo.Content;
using AseanInfo.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace AseanInfo.Web.Tests;

/// <summary>What the records of pages are: values that a view reads, and nothing that it could ask.</summary>
public sealed class PageRecordTests
{
    private static readonly IReadOnlyList<Type> Pages = [.. typeof(SitePage).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(SitePage)))];

    [Fact]
    public void No_page_record_carries_a_service_the_catalog_or_the_site() => Faults.None(
        from page in Pages
        from property in page.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.PropertyType.Name.EndsWith("Service", StringComparison.Ordinal) || property.PropertyType.Name is nameof(Site) or "Catalog" or nameof(PageRequest)
        select $"{page.Name}.{property.Name}");

    [Fact]
    public void A_page_of_a_dated_controller_carries_its_moment() => Faults.None(
        from controller in typeof(PageController).Assembly.GetTypes()
        where controller.IsAssignableTo(typeof(Controller)) && controller.GetCustomAttributesData().Any(data => data.AttributeType.Name == "DatedAttribute")
        from page in Pages
        where page.Namespace == controller.Namespace && page.Name.EndsWith("Page", StringComparison.Ordinal) && !page.IsAssignableTo(typeof(IDatedPage))
        select page.Name);
}
