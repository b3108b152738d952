<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="list-item-parent" safety="safe">
    <picus:remedies check="list-item-parent"/>
    <picus:title xml:lang="en">List items without a list are announced as a list</picus:title>
    <picus:title xml:lang="zh-Hans">没有列表的列表项会被报为列表</picus:title>
    <picus:leaves when="ancestor::*[self::ul or self::ol or self::menu or self::li or self::dl or @role = 'list'][1][not(self::li)]">
      <picus:reason xml:lang="en">its list is further up: a list of its own would be a list within that list</picus:reason>
      <picus:reason xml:lang="zh-Hans">其列表在更外层，再加一个列表会形成嵌套列表</picus:reason>
    </picus:leaves>
    <picus:leaves when="starts-with(a11y:style('display'), 'inline')">
      <picus:reason xml:lang="en">it runs on in a line with what stands beside it, which a list around it would break</picus:reason>
      <picus:reason xml:lang="zh-Hans">它与旁边的内容同在一行，外加列表会使其断行</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<div><li>A</li><li>B</li></div>]]></picus:before>
      <picus:after><![CDATA[<div role="list"><li>A</li><li>B</li></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<nav><h2>Fees</h2><li>A</li><li>B</li></nav>]]></picus:before>
      <picus:after><![CDATA[<nav><h2>Fees</h2><div role="list"><li>A</li><li>B</li></div></nav>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<li><a href="/f">Fees</a><ul><li><a href="/a">A</a></li></ul></li>]]></picus:before>
      <picus:after><![CDATA[<div role="list"><li><a href="/f">Fees</a><ul><li><a href="/a">A</a></li></ul></li></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div><li>A</li> or <li>B</li> <li>C</li></div>]]></picus:before>
      <picus:after><![CDATA[<div><div role="list"><li>A</li></div> or <div role="list"><li>B</li> <li>C</li></div></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<ul><div>Services <li>A</li></div><div><li>B</li></div></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul><li>A</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<dl><dt>A</dt><li>B</li></dl>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul role="article"><li>A</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>li { display: inline }</style><div>Fees: <li>A</li><li>B</li></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>section > li { color: #060 }</style><section><li>A</li><li>B</li></section>]]></picus:unchanged>
  </picus:transform>

  <!-- What holds the items and nothing else is their list. An item of a list whose role takes the list away has its
       list. -->
  <xsl:template match="*[self::div or self::span][not(@role or @tabindex or @onclick or @contenteditable)][not(*[not(self::li[not(@role)] or self::script or self::template or self::style)])][not(text()[normalize-space() != ''])][not(ancestor::*[self::ul or self::ol or self::menu or self::li or self::dl or @role = 'list'][1][not(self::li)])][li[a11y:failed('list-item-parent')]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">list</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- A ul would be drawn: browsers move it in, take away the margins of lists in it and draw other bullets there. -->
  <xsl:template match="li[a11y:failed('list-item-parent')][not(parent::*[self::div or self::span][not(@role or @tabindex or @onclick or @contenteditable)][not(*[not(self::li[not(@role)] or self::script or self::template or self::style)])][not(text()[normalize-space() != ''])])][not(starts-with(a11y:style('display'), 'inline'))][not(ancestor::*[self::ul or self::ol or self::menu or self::li or self::dl or @role = 'list'][1][not(self::li)])]">
    <xsl:if test="not(preceding-sibling::node()[self::* or self::text()[normalize-space() != '']][1][self::li and a11y:failed('list-item-parent') and not(starts-with(a11y:style('display'), 'inline'))])">
      <div role="list">
        <xsl:apply-templates select="." mode="member"/>
      </div>
    </xsl:if>
  </xsl:template>
  <xsl:template match="*" mode="member">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
    </xsl:copy>
    <xsl:apply-templates select="following-sibling::node()[self::* or self::text()[normalize-space() != '']][1][self::li and a11y:failed('list-item-parent') and not(starts-with(a11y:style('display'), 'inline'))]" mode="member"/>
  </xsl:template>
</xsl:stylesheet>
