<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="link-name-from-heading" safety="safe">
    <picus:remedies check="link-name"/>
    <picus:title xml:lang="en">A link without text is named by the heading beside it whose words its address spells out</picus:title>
    <picus:title xml:lang="zh-Hans">无文字链接以旁边的标题命名，其地址正是该标题的文字</picus:title>
    <picus:example>
      <picus:before><![CDATA[<div><a href="/products/blue-shirt" class="card-link"></a><h3>Blue shirt</h3></div>]]></picus:before>
      <picus:after><![CDATA[<div><a href="/products/blue-shirt" class="card-link" aria-label="Blue shirt"></a><h3>Blue shirt</h3></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<article><div><a href="/news/2026/fire-at-the-harbour-4711"><img src="f.jpg" alt=""></a></div><h2>Fire at the harbour</h2></article>]]></picus:before>
      <picus:after><![CDATA[<article><div><a href="/news/2026/fire-at-the-harbour-4711" aria-label="Fire at the harbour"><img src="f.jpg" alt=""></a></div><h2>Fire at the harbour</h2></article>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div><h1>Engadget</h1><a href="/engadget/" data-action="open-search"><svg></svg></a></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div><a href="/products/17"></a><h3>Blue shirt</h3></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div><a href="/news/fees"></a><h3>New</h3></div>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="a[a11y:failed('link-name')][not(a11y:has-words(string(.)))][a11y:same-target-name() = ''][not(a11y:speaks-of-else())]">
    <xsl:variable name="address" select="concat(translate(a11y:lower-case(@href), '_/.?', '----'), '-')"/>
    <xsl:variable name="part" select="ancestor::*[position() &lt;= 3][.//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]][1]"/>
    <xsl:variable name="heading" select="($part//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6])[1]"/>
    <xsl:variable name="spelt"><xsl:for-each select="$heading"><xsl:value-of select="translate(a11y:lower-case(a11y:trim(a11y:text())), ' ’&quot;:,.!?()&amp;', '-')"/></xsl:for-each></xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="count($part//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]) = 1 and string-length($spelt) &gt; 5 and contains($address, concat('-', $spelt, '-'))">
        <xsl:attribute name="aria-label"><xsl:value-of select="a11y:trim(a11y:text($heading))"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
