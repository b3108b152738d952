<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="landmark-role-native" safety="safe">
    <picus:remedies check="role-allowed"/>
    <picus:title xml:lang="en">A nav or aside that is called another landmark is the landmark that it is</picus:title>
    <picus:title xml:lang="zh-Hans">被错标为其他地标的 nav 或 aside 恢复其自身的地标角色</picus:title>
    <picus:example>
      <picus:before><![CDATA[<nav role="contentinfo"><a href="/imprint">Imprint</a></nav>]]></picus:before>
      <picus:after><![CDATA[<nav><a href="/imprint">Imprint</a></nav>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<aside role="banner"><p>Notices</p></aside>]]></picus:before>
      <picus:after><![CDATA[<aside><p>Notices</p></aside>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<section role="navigation"><a href="/a">A</a></section>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<aside role="search"><input aria-label="Term"></aside>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<nav role="main"><h1>News</h1><p>Text</p></nav>]]></picus:unchanged>
  </picus:transform>

  <!-- Both are landmarks by themselves (HTML-AAM); ARIA in HTML, section 4, has no banner or contentinfo for them, which
       a page has once, around more than a navigation or an aside. -->
  <xsl:template match="@role[../self::nav or ../self::aside][a11y:has-token(a11y:lower-case(.), 'banner contentinfo')][a11y:failed(.., 'role-allowed')]"/>
</xsl:stylesheet>
