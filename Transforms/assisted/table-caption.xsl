<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="table-caption" safety="assisted" changes-look="inserted" changes-text="yes">
    <picus:remedies check="table-caption"/>
    <picus:title xml:lang="en">Data tables get the caption that a person wrote</picus:title>
    <picus:title xml:lang="zh-Hans">为数据表格添加人工撰写的标题</picus:title>
    <picus:example>
      <picus:remedy text="Fees"/>
      <picus:before><![CDATA[<table><tr><th>Year</th></tr><tr><td>1</td></tr></table>]]></picus:before>
      <picus:after><![CDATA[<table><caption>Fees</caption><tr><th>Year</th></tr><tr><td>1</td></tr></table>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<table><caption>A</caption><tr><th>Year</th></tr><tr><td>1</td></tr></table>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="table[a11y:failed('table-caption')][not(caption)][a11y:remedy() != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <caption><xsl:value-of select="a11y:remedy()"/></caption>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
