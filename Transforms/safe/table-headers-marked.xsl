<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="table-headers-marked" safety="safe" changes-look="yes">
    <picus:remedies check="data-table-has-headers"/>
    <picus:title xml:lang="en">Cells that stand in a table's head become header cells, and are drawn as such</picus:title>
    <picus:title xml:lang="zh-Hans">表头中的单元格改为表头单元格，外观随之改变</picus:title>
    <picus:example>
      <picus:before><![CDATA[<table><caption>Fees</caption><thead><tr><td>Year</td><td>Fee</td></tr></thead><tbody><tr><td>2024</td><td>10</td></tr></tbody></table>]]></picus:before>
      <picus:after><![CDATA[<table><caption>Fees</caption><thead><tr><th scope="col">Year</th><th scope="col">Fee</th></tr></thead><tbody><tr><td>2024</td><td>10</td></tr></tbody></table>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<table><caption>Fees</caption><tr><td><b>Year</b></td><td><b>Fee</b></td></tr><tr><td>2024</td><td>10</td></tr></table>]]></picus:before>
      <picus:after><![CDATA[<table><caption>Fees</caption><tr><th scope="col"><b>Year</b></th><th scope="col"><b>Fee</b></th></tr><tr><td>2024</td><td>10</td></tr></table>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<style>td { border: 1px solid }</style><table><caption>Fees</caption><thead><tr><td>Year</td><td>Fee</td></tr></thead><tbody><tr><td>2024</td><td>10</td></tr></tbody></table>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<table><tr><td>Year</td><td>Fee</td></tr><tr><td>2024</td><td>10</td></tr></table>]]></picus:unchanged>
  </picus:transform>

  <!-- A style sheet for td alone would leave a header cell bare. -->
  <xsl:template match="thead/tr/td[normalize-space() != ''][a11y:found(ancestor::table[1], 'data-table-has-headers')][not(a11y:styles-mention('td') and not(a11y:styles-mention('th')))]">
    <th scope="col">
      <xsl:apply-templates select="@* | node()"/>
    </th>
  </xsl:template>
  <!-- The first row shows itself as a head: all of its cells are bold, and no cell below is. -->
  <xsl:template match="tr[not(preceding-sibling::tr)][not(ancestor::thead)]/td[a11y:found(ancestor::table[1], 'data-table-has-headers')][not(ancestor::table[1]/thead)][not(../td[not(b or strong) or normalize-space() != normalize-space(b | strong)])][not(ancestor::table[1]//tr[preceding-sibling::tr]/td[1][b or strong])][not(a11y:styles-mention('td') and not(a11y:styles-mention('th')))]">
    <th scope="col">
      <xsl:apply-templates select="@* | node()"/>
    </th>
  </xsl:template>
</xsl:stylesheet>
