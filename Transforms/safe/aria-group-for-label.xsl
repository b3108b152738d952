<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-group-for-label" safety="safe">
    <picus:remedies check="aria-attribute-not-prohibited"/>
    <picus:title xml:lang="en">A named block gets a role that may have a name; a label that only repeats the text is removed</picus:title>
    <picus:title xml:lang="zh-Hans">有名称的区块获得允许命名的角色；仅重复文字的标签删除</picus:title>
    <picus:leaves when="@onclick or @tabindex or @aria-haspopup or @aria-expanded">
      <picus:reason xml:lang="en">it can be focused or clicked, and which control it is meant to be is not certain</picus:reason>
      <picus:reason xml:lang="zh-Hans">它可聚焦或可点击，但无法确定是哪种控件</picus:reason>
    </picus:leaves>
    <picus:leaves when="a11y:text() != ''">
      <picus:reason xml:lang="en">its label says other words than its text, and which of them is meant to be read is not certain</picus:reason>
      <picus:reason xml:lang="zh-Hans">标签与文字内容不同，无法确定应读出哪一个</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<div aria-label="Advertisement"><p>Buy now</p></div>]]></picus:before>
      <picus:after><![CDATA[<div aria-label="Advertisement" role="group"><p>Buy now</p></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<span aria-label="4 of 5 stars">★★★★☆</span>]]></picus:before>
      <picus:after><![CDATA[<span aria-label="4 of 5 stars" role="img">★★★★☆</span>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<span class="icon" aria-label="Facebook"></span>]]></picus:before>
      <picus:after><![CDATA[<span class="icon" aria-label="Facebook" role="img"></span>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<span aria-label="Closed">Closed</span>]]></picus:before>
      <picus:after><![CDATA[<span>Closed</span>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div tabindex="0" aria-label="Share on Pinterest"><i class="icon"></i></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="group" aria-label="Ads"><p>Buy now</p></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<span aria-label="Important">Bring a photo</span>]]></picus:unchanged>
  </picus:transform>

  <!-- A block is a group. Signs without words, and an icon drawn by a style sheet, are a picture. -->
  <xsl:template match="*[self::div or self::span or self::i or self::a[not(@href)]][not(@role)][a11y:failed('aria-attribute-not-prohibited') or @*[a11y:failed('aria-attribute-not-prohibited')]][a11y:has-words(@aria-label)][normalize-space(@aria-label) != a11y:text()]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:choose>
        <xsl:when test="not(*) and not(a11y:has-words(string(.))) and not(@tabindex or @onclick)">
          <xsl:attribute name="role">img</xsl:attribute>
        </xsl:when>
        <xsl:when test="not(@tabindex or @onclick or @aria-haspopup or @aria-expanded) and (self::div and (* or a11y:has-words(string(.))) or self::a and *)">
          <xsl:attribute name="role">group</xsl:attribute>
        </xsl:when>
      </xsl:choose>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[not(@role)][a11y:failed('aria-attribute-not-prohibited') or @*[a11y:failed('aria-attribute-not-prohibited')]]/@aria-label[normalize-space() = a11y:text(..)][normalize-space() != '']"/>
</xsl:stylesheet>
