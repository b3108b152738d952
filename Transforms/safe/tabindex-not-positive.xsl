<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="tabindex-not-positive" safety="safe">
    <picus:remedies check="tabindex-not-positive"/>
    <picus:title xml:lang="en">Positive tabindex values become 0: the tab order follows the page</picus:title>
    <picus:title xml:lang="zh-Hans">将正的 tabindex 改为 0，使 Tab 顺序与页面一致</picus:title>
    <picus:example>
      <picus:before><![CDATA[<a href="/" tabindex="3">A</a>]]></picus:before>
      <picus:after><![CDATA[<a href="/" tabindex="0">A</a>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<a href="/" tabindex="-1">A</a>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@tabindex[a11y:failed(.., 'tabindex-not-positive')]">
    <xsl:attribute name="tabindex">0</xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
