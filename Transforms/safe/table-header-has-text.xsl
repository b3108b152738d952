<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="table-header-has-text" safety="safe">
    <picus:remedies check="table-header-has-text"/>
    <picus:title xml:lang="en">Empty header cells become ordinary cells</picus:title>
    <picus:title xml:lang="zh-Hans">空的表头单元格改为普通单元格</picus:title>
    <picus:example>
      <picus:before><![CDATA[<table><tr><th></th><th>Fee</th></tr><tr><th>2024</th><td>2</td></tr></table>]]></picus:before>
      <picus:after><![CDATA[<table><tr><td></td><th>Fee</th></tr><tr><th>2024</th><td>2</td></tr></table>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<table><tr><th>Year</th></tr><tr><td>1</td></tr></table>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<table><tr><th id="a"></th><th id="b">Fee</th></tr><tr><td headers="a">2024</td><td headers="b">2</td></tr></table>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="th[a11y:failed('table-header-has-text')][not(node())][not(ancestor::table[1]//*[@headers])]">
    <td>
      <xsl:apply-templates select="@* | node()"/>
    </td>
  </xsl:template>
</xsl:stylesheet>
