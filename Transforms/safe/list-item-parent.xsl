<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="list-item-parent" safety="safe">
    <picus:remedies check="list-item-parent"/>
    <picus:title xml:lang="en">List items without a list get one</picus:title>
    <picus:title xml:lang="zh-Hans">没有列表的列表项放入列表</picus:title>
    <picus:example>
      <picus:before><![CDATA[<div><li>A</li><li>B</li></div>]]></picus:before>
      <picus:after><![CDATA[<div><ul><li>A</li><li>B</li></ul></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<ul><li>A</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<dl><dt>A</dt><li>B</li></dl>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul role="article"><li>A</li></ul>]]></picus:unchanged>
  </picus:transform>

  <!-- An item of a list whose role takes the list away has its list. -->
  <xsl:template match="li[a11y:failed('list-item-parent')][not(parent::ul or parent::ol or parent::menu or parent::dl)]">
    <xsl:if test="not(preceding-sibling::*[1][self::li and a11y:failed('list-item-parent')])">
      <ul>
        <xsl:apply-templates select="." mode="member"/>
      </ul>
    </xsl:if>
  </xsl:template>
  <xsl:template match="*" mode="member">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
    </xsl:copy>
    <xsl:apply-templates select="following-sibling::*[1][self::li and a11y:failed('list-item-parent')]" mode="member"/>
  </xsl:template>
</xsl:stylesheet>
