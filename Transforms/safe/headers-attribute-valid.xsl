<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="headers-attribute-valid" safety="safe">
    <picus:remedies check="table-headers-attribute-valid"/>
    <picus:title xml:lang="en">headers attributes name only header cells of their table</picus:title>
    <picus:title xml:lang="zh-Hans">headers 属性只引用本表格的表头</picus:title>
    <picus:example>
      <picus:before><![CDATA[<table><tr><th id="a">Year</th></tr><tr><td headers="a gone">1</td></tr></table>]]></picus:before>
      <picus:after><![CDATA[<table><tr><th id="a">Year</th></tr><tr><td headers="a">1</td></tr></table>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<table><tr><th id="a">Year</th></tr><tr><td headers="a">1</td></tr></table>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@headers[a11y:failed(.., 'table-headers-attribute-valid')]">
    <xsl:variable name="left" select="a11y:valid-headers(..)"/>
    <xsl:if test="$left != ''"><xsl:attribute name="headers"><xsl:value-of select="$left"/></xsl:attribute></xsl:if>
  </xsl:template>
</xsl:stylesheet>
