<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-list-items" safety="safe">
    <picus:remedies check="aria-required-children"/>
    <picus:title xml:lang="en">The blocks of an ARIA list become its items</picus:title>
    <picus:title xml:lang="zh-Hans">ARIA 列表中的区块成为列表项</picus:title>
    <picus:leaves when="@role = 'menu' or @role = 'menubar' or @role = 'listbox' or @role = 'tree' or @role = 'grid'">
      <picus:reason xml:lang="en">its parts would have to be controls, which scripts must work</picus:reason>
      <picus:reason xml:lang="zh-Hans">其组成部分应为控件，需要脚本支持</picus:reason>
    </picus:leaves>
    <picus:leaves when="@role = 'list'">
      <picus:reason xml:lang="en">its parts are not all alike</picus:reason>
      <picus:reason xml:lang="zh-Hans">其组成部分不是同一类</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<div role="list"><div>Passport</div><div>Photo</div></div>]]></picus:before>
      <picus:after><![CDATA[<div role="list"><div role="listitem">Passport</div><div role="listitem">Photo</div></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div role="list"><div role="listitem">Passport</div></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="list"><div role="button" tabindex="0">Passport</div><div>Photo</div></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="list"><div>First</div><hr><div>Second</div></div>]]></picus:unchanged>
  </picus:transform>

  <!-- Nothing but plain blocks with content: there is nothing else that they can be. -->
  <xsl:template match="*[@role][a11y:failed('aria-required-children')][a11y:role() = 'list'][div or span or p][not(*[not(self::script or self::template or self::style)][not(self::div or self::span or self::p) or @role or not(a11y:has-words(a11y:text()))])][not(text()[normalize-space() != ''])]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:apply-templates select="node()" mode="item"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="node()" mode="item">
    <xsl:apply-templates select="."/>
  </xsl:template>
  <xsl:template match="div | span | p" mode="item">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">listitem</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
