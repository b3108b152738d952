<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="scrollable-content-reachable" safety="safe">
    <picus:remedies check="scrollable-content-reachable"/>
    <picus:title xml:lang="en">Scrollable areas can be reached with the keyboard</picus:title>
    <picus:title xml:lang="zh-Hans">可滚动区域可用键盘到达</picus:title>
    <picus:example>
      <picus:before><![CDATA[<section style="height:100px; overflow-y:scroll"><p>Long text</p></section>]]></picus:before>
      <picus:after><![CDATA[<section style="height:100px; overflow-y:scroll" tabindex="0"><p>Long text</p></section>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div>A</div>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[a11y:found('scrollable-content-reachable')][not(@tabindex)]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="tabindex">0</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
