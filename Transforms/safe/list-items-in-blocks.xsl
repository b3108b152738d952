<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="list-items-in-blocks" safety="safe">
    <picus:remedies check="list-item-parent"/>
    <picus:remedies check="list-structure"/>
    <picus:remedies check="aria-required-children"/>
    <picus:title xml:lang="en">List items that stand in blocks within their list are announced as items of that list</picus:title>
    <picus:title xml:lang="zh-Hans">列表内块元素中的列表项会被报为该列表的项</picus:title>
    <picus:example>
      <picus:before><![CDATA[<ul><div class="row"><li>Fees</li><li>Forms</li></div><div class="row"><li>Map</li></div></ul>]]></picus:before>
      <picus:after><![CDATA[<ul role="list"><div class="row"><li role="listitem">Fees</li><li role="listitem">Forms</li></div><div class="row"><li role="listitem">Map</li></div></ul>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<ul><li>Fees</li><div><li>Map <b>of the city</b></li></div></ul>]]></picus:before>
      <picus:after><![CDATA[<ul role="list"><li>Fees</li><div><li role="listitem">Map <b>of the city</b></li></div></ul>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<ul><div class="row"><div class="column"><li>Fees</li></div><div class="column"><span><li>Map</li></span></div></div></ul>]]></picus:before>
      <picus:after><![CDATA[<ul role="list"><div class="row"><div class="column"><li role="listitem">Fees</li></div><div class="column"><span><li role="listitem">Map</li></span></div></div></ul>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<ul><div class="row"><div><li>Fees</li></div><div>or <li>Map</li></div></div></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul><div class="row"><a href="/"><li>Fees</li></a></div></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul><div>Services <li>Fees</li></div></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul><div><h3>Services</h3><li>Fees</li></div></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul><li>Fees</li><li>Map</li></ul>]]></picus:unchanged>
  </picus:transform>

  <!-- Blocks without a role may stand between a list and its items (ARIA 1.2, required owned elements); browsers only
       do not see the li elements in them as its items by themselves. What stands under a list with no item between has
       to be such a block, however deep. -->
  <xsl:template match="*[self::ul or self::ol][not(@role)][*[self::div or self::span]//li[a11y:failed('list-item-parent')][ancestor::*[self::li or self::ul or self::ol or self::menu][1][self::ul or self::ol]]][not(text()[normalize-space() != ''])][not(.//*[not(self::li or self::script or self::template)][ancestor::*[self::li or self::ul or self::ol or self::menu][1][self::ul or self::ol]][not(self::div or self::span) or @role or @tabindex or @onclick or not(.//li) or text()[normalize-space() != '']])]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">list</xsl:attribute>
      <xsl:apply-templates select="node()" mode="part"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="node()" mode="part">
    <xsl:apply-templates select="."/>
  </xsl:template>
  <xsl:template match="div | span" mode="part">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:apply-templates select="node()" mode="part"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[self::div or self::span]/li[not(@role)]" mode="part">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">listitem</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
