<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="list-item-parent" safety="safe">
    <picus:remedies check="list-item-parent"/>
    <picus:title xml:lang="en">List items without a list get one</picus:title>
    <picus:title xml:lang="zh-Hans">没有列表的列表项放入列表</picus:title>
    <picus:leaves when="ancestor::*[self::ul or self::ol or self::menu or self::li or self::dl or @role = 'list'][1][not(self::li)]">
      <picus:reason xml:lang="en">its list is further up: a list of its own would be a list within that list</picus:reason>
      <picus:reason xml:lang="zh-Hans">其列表在更外层，再加一个列表会形成嵌套列表</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<div><li>A</li><li>B</li></div>]]></picus:before>
      <picus:after><![CDATA[<div><ul style="margin:0;padding:0"><li>A</li><li>B</li></ul></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<ul><div>Services <li>A</li></div><div><li>B</li></div></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul><li>A</li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<dl><dt>A</dt><li>B</li></dl>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul role="article"><li>A</li></ul>]]></picus:unchanged>
  </picus:transform>

  <!-- An item of a list whose role takes the list away has its list. -->
  <xsl:template match="li[a11y:failed('list-item-parent')][not(ancestor::*[self::ul or self::ol or self::menu or self::li or self::dl or @role = 'list'][1][not(self::li)])]">
    <xsl:if test="not(preceding-sibling::*[1][self::li and a11y:failed('list-item-parent')])">
      <!-- The items stay where they stand: browsers move lists in. -->
      <ul style="margin:0;padding:0">
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
