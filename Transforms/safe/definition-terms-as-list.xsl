<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="definition-terms-as-list" safety="safe">
    <picus:remedies check="definition-list-structure"/>
    <picus:title xml:lang="en">Terms that nothing describes are announced as the plain list that they are</picus:title>
    <picus:title xml:lang="zh-Hans">没有描述的术语按普通列表读出</picus:title>
    <picus:example>
      <picus:before><![CDATA[<dl class="toc"><dt><a href="#a">Fees</a></dt><dt><a href="#b">Times</a></dt></dl>]]></picus:before>
      <picus:after><![CDATA[<dl class="toc" role="list"><dt role="listitem"><a href="#a">Fees</a></dt><dt role="listitem"><a href="#b">Times</a></dt></dl>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<dl><dt>Fee</dt><dd>10</dd></dl>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<dl><dt>Fee</dt><div><dt>Time</dt></div></dl>]]></picus:unchanged>
  </picus:transform>

  <!-- ARIA in HTML allows these roles here; the tags stay, and with them the look. -->
  <xsl:template match="dl[a11y:failed('definition-list-structure')][dt][not(*[not(self::dt) or @role])][not(text()[normalize-space() != ''])][not(.//dd)]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">list</xsl:attribute>
      <xsl:apply-templates select="node()" mode="item"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="node()" mode="item">
    <xsl:apply-templates select="."/>
  </xsl:template>
  <xsl:template match="dt" mode="item">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">listitem</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
