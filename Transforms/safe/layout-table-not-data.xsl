<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="layout-table-not-data" safety="safe">
    <picus:remedies check="layout-table-not-data"/>
    <picus:title xml:lang="en">Layout tables lose the marks of data tables</picus:title>
    <picus:title xml:lang="zh-Hans">布局表格去掉数据表格标记</picus:title>
    <picus:example>
      <picus:before><![CDATA[<table role="presentation" summary="Fees"><tr><td>A</td></tr></table>]]></picus:before>
      <picus:after><![CDATA[<table role="presentation"><tr><td>A</td></tr></table>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<table role="presentation"><tr><th scope="col">A</th><td>B</td></tr></table>]]></picus:before>
      <picus:after><![CDATA[<table role="presentation"><tr><td style="font-weight:700;text-align:center">A</td><td>B</td></tr></table>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<table role="presentation"><tr><td>A</td></tr></table>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="table[a11y:failed('layout-table-not-data')]/@summary"/>
  <xsl:template match="td/@scope[a11y:failed(ancestor::table[1], 'layout-table-not-data')] | td/@headers[a11y:failed(ancestor::table[1], 'layout-table-not-data')]"/>
  <xsl:template match="th[a11y:failed(ancestor::table[1], 'layout-table-not-data')]">
    <td>
      <!-- Drawn as it was. -->
      <xsl:apply-templates select="@*[name() != 'scope' and name() != 'headers' and name() != 'style']"/>
      <xsl:attribute name="style">
        <xsl:value-of select="a11y:style-with(a11y:style-with(@style, 'font-weight', a11y:style('font-weight')), 'text-align', a11y:style('text-align'))"/>
      </xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </td>
  </xsl:template>
</xsl:stylesheet>
