<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="table-named-by-heading" safety="safe">
    <picus:remedies check="table-caption"/>
    <picus:title xml:lang="en">A data table is named by the heading right above it</picus:title>
    <picus:title xml:lang="zh-Hans">以紧邻上方的标题为数据表格命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<h2>Fees</h2><table><tr><th>Year</th><th>Fee</th></tr><tr><td>2024</td><td>10</td></tr></table>]]></picus:before>
      <picus:after><![CDATA[<h2 id="h2">Fees</h2><table aria-labelledby="h2"><tr><th>Year</th><th>Fee</th></tr><tr><td>2024</td><td>10</td></tr></table>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<table><tr><th colspan="2">收费标准</th></tr><tr><th>年份</th><th>费用</th></tr><tr><td>2024</td><td>10</td></tr></table>]]></picus:before>
      <picus:after><![CDATA[<table aria-labelledby="th"><tr><th colspan="2" id="th">收费标准</th></tr><tr><th>年份</th><th>费用</th></tr><tr><td>2024</td><td>10</td></tr></table>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<h2>Fees</h2><p>Valid from May.</p><table><tr><th>Year</th><th>Fee</th></tr><tr><td>2024</td><td>10</td></tr></table>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h2>Fees</h2><table><caption>All fees</caption><tr><th>Year</th><th>Fee</th></tr><tr><td>2024</td><td>10</td></tr></table>]]></picus:unchanged>
  </picus:transform>

  <!-- A heading with nothing between, or a first row of one cell across all columns. -->
  <xsl:template match="table[a11y:failed('table-caption')][not(@aria-label or @aria-labelledby)][preceding-sibling::node()[self::* or self::text()[normalize-space() != '']][1][self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6][normalize-space() != '']]" priority="2">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-labelledby"><xsl:value-of select="a11y:own-or-new-id(preceding-sibling::*[1])"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6][not(@id)][normalize-space() != ''][following-sibling::node()[self::* or self::text()[normalize-space() != '']][1][self::table][not(@aria-label or @aria-labelledby)][a11y:failed('table-caption')]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="table[a11y:failed('table-caption')][not(@aria-label or @aria-labelledby)][*[self::thead or self::tbody][1]/tr[1][count(*) = 1]/*[@colspan &gt; 1 and @colspan = count(../following-sibling::tr[1]/* | ../../following-sibling::*[1][not(../../tr[2])]/tr[1]/*)][normalize-space() != '']]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="aria-labelledby"><xsl:value-of select="a11y:own-or-new-id(*[self::thead or self::tbody][1]/tr[1]/*[1])"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="table/*[self::thead or self::tbody]/tr[1][count(*) = 1]/*[not(@id)][@colspan &gt; 1][normalize-space() != ''][a11y:failed(ancestor::table[1], 'table-caption')][@colspan = count(../following-sibling::tr[1]/* | ../../following-sibling::*[1][not(../../tr[2])]/tr[1]/*)][not(../../preceding-sibling::*[self::thead or self::tbody])]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
