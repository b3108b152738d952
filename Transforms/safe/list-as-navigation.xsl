<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="list-as-navigation" safety="safe">
    <picus:remedies check="role-allowed"/>
    <picus:title xml:lang="en">A list with the role of navigation stands in a navigation</picus:title>
    <picus:title xml:lang="zh-Hans">带有导航角色的列表放入导航元素</picus:title>
    <picus:example>
      <picus:before><![CDATA[<ul role="navigation"><li><a href="/a">Home</a></li></ul>]]></picus:before>
      <picus:after><![CDATA[<nav><ul><li><a href="/a">Home</a></li></ul></nav>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<ul role="navigation" aria-label="Main"><li><a href="/a">Home</a></li></ul>]]></picus:before>
      <picus:after><![CDATA[<nav aria-label="Main"><ul><li><a href="/a">Home</a></li></ul></nav>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<nav><ul role="navigation"><li><a href="/a">Home</a></li></ul></nav>]]></picus:before>
      <picus:after><![CDATA[<nav><ul><li><a href="/a">Home</a></li></ul></nav>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<nav><ul><li><a href="/a">Home</a></li></ul></nav>]]></picus:unchanged>
  </picus:transform>

  <!-- ARIA in HTML allows no such role on a list, and its items would belong to none. -->
  <xsl:template match="*[self::ul or self::ol][a11y:lower-case(@role) = 'navigation'][a11y:failed('role-allowed') or @role[a11y:failed('role-allowed')]][not(ancestor::nav)]">
    <nav>
      <xsl:copy-of select="@aria-label | @aria-labelledby"/>
      <xsl:copy>
        <xsl:apply-templates select="@*[not(contains(' role aria-label aria-labelledby ', concat(' ', name(), ' ')))]"/>
        <xsl:apply-templates select="node()"/>
      </xsl:copy>
    </nav>
  </xsl:template>
  <xsl:template match="@role[../self::ul or ../self::ol][a11y:lower-case(.) = 'navigation'][a11y:failed(.., 'role-allowed')][ancestor::nav[not(../@aria-label or ../@aria-labelledby)]]"/>
</xsl:stylesheet>
