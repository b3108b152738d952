<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="definition-list-as-indentation" safety="safe">
    <picus:remedies check="definition-list-structure"/>
    <picus:title xml:lang="en">A definition list that only indents text becomes blocks with the same indentation</picus:title>
    <picus:title xml:lang="zh-Hans">仅用于缩进文字的描述列表改为缩进相同的区块</picus:title>
    <picus:example>
      <picus:before><![CDATA[<dl><dd>and the matrices</dd></dl>]]></picus:before>
      <picus:after><![CDATA[<div style="margin: 1em 0"><div style="margin-inline-start: 40px">and the matrices</div></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<dl class="tabs"><dd>A</dd></dl>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<dl><dd>A</dd></dl><style>dd { margin: 0 }</style>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<dl><dt>A</dt><dd>B</dd></dl>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>div { color: #060 }</style><dl><dd>A</dd></dl>]]></picus:unchanged>
  </picus:transform>

  <!-- As browsers draw a dl and its dd (HTML Standard, 15.3.3), where no style sheet draws them otherwise. -->
  <xsl:template match="dl[a11y:failed('definition-list-structure')][not(@class or @id or @style)][dd][not(*[not(self::dd[not(@class or @id or @style)])])][not(text()[normalize-space() != ''])][not(*//dl or *//dt or *//dd)][not(ancestor::dl or ancestor::ul or ancestor::ol or parent::p)][not(a11y:styles-mention('dl') or a11y:styles-mention('dd'))]">
    <div style="margin: 1em 0">
      <xsl:apply-templates select="node()" mode="item"/>
    </div>
  </xsl:template>
  <xsl:template match="node()" mode="item">
    <xsl:apply-templates select="."/>
  </xsl:template>
  <xsl:template match="dd" mode="item">
    <div style="margin-inline-start: 40px">
      <xsl:apply-templates select="node()"/>
    </div>
  </xsl:template>
</xsl:stylesheet>
