<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="list-as-indentation" safety="safe">
    <picus:remedies check="aria-required-children"/>
    <picus:remedies check="list-structure"/>
    <picus:title xml:lang="en">A list without items that only indents text becomes a block with the same indentation</picus:title>
    <picus:title xml:lang="zh-Hans">没有列表项、仅用于缩进文字的列表改为缩进相同的区块</picus:title>
    <picus:example>
      <picus:before><![CDATA[<ul>Loose text, used <b>for indentation</b></ul>]]></picus:before>
      <picus:after><![CDATA[<div style="margin: 1em 0; padding-inline-start: 40px">Loose text, used <b>for indentation</b></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<ul class="tabs">Loose text</ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>ul { margin: 0 }</style><ul>Loose text</ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>div { color: #060 }</style><ul>Loose text</ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul>Loose text <img src="a.png" alt="A"></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul><li>Fees</li></ul>]]></picus:unchanged>
  </picus:transform>

  <!-- As browsers draw a ul (HTML Standard, 15.3.7), where no style sheet draws it otherwise. -->
  <xsl:template match="ul[a11y:failed('aria-required-children') or a11y:failed('list-structure')][not(@*[namespace-uri() = ''])][text()[a11y:has-words(string(.))]][not(.//*[not(self::b or self::i or self::em or self::strong or self::u or self::small or self::br or self::font or self::span or self::a or self::code or self::tt or self::sub or self::sup) or @role])][not(ancestor::dl or ancestor::ul or ancestor::ol or ancestor::menu or ancestor::dir or parent::p)][not(a11y:styles-mention('ul'))]">
    <div style="margin: 1em 0; padding-inline-start: 40px">
      <xsl:apply-templates select="node()"/>
    </div>
  </xsl:template>
</xsl:stylesheet>
