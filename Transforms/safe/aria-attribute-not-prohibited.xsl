<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="aria-attribute-not-prohibited" safety="safe">
    <picus:remedies check="aria-attribute-not-prohibited"/>
    <picus:title xml:lang="en">A label gets a role that may carry it; one that only repeats the text is removed</picus:title>
    <picus:title xml:lang="zh-Hans">为标签添加可承载它的角色；仅重复文字的标签删除</picus:title>
    <picus:leaves when="@onclick or @tabindex">
      <picus:reason xml:lang="en">it can be focused or clicked, and which control it is meant to be is not certain</picus:reason>
      <picus:reason xml:lang="zh-Hans">它可聚焦或可点击，但无法确定是哪种控件</picus:reason>
    </picus:leaves>
    <picus:leaves when="a11y:text() != ''">
      <picus:reason xml:lang="en">its label says other words than its text, and which of them is meant to be read is not certain</picus:reason>
      <picus:reason xml:lang="zh-Hans">标签与文字内容不同，无法确定应读出哪一个</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<p>Rated <span class="stars" aria-label="4 of 5"></span></p>]]></picus:before>
      <picus:after><![CDATA[<p>Rated <span class="stars" aria-label="4 of 5" role="img"></span></p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<span aria-label="Closed">Closed</span>]]></picus:before>
      <picus:after><![CDATA[<span>Closed</span>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div aria-label="Price"><p>100</p><p>with tax</p></div>]]></picus:before>
      <picus:after><![CDATA[<div aria-label="Price" role="group"><p>100</p><p>with tax</p></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div aria-label="Was 100, now 1 euro"><s>100</s> 1</div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div role="group" aria-label="Price">1</div>]]></picus:unchanged>
  </picus:transform>

  <!-- Drawn by a style sheet, with no text: the label is all that there is of the picture. -->
  <xsl:template match="*[self::span or self::i or self::div or self::b][not(@role)][normalize-space(@aria-label) != ''][a11y:failed('aria-attribute-not-prohibited')][not(@onclick or @tabindex)][not(*) and normalize-space() = '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">img</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[not(@role)][a11y:failed('aria-attribute-not-prohibited')]/@aria-label[normalize-space() = a11y:text(..)][normalize-space() != '']"/>
  <!-- A label around several blocks, or around controls, names them as a group. -->
  <xsl:template match="div[not(@role)][normalize-space(@aria-label) != '' or a11y:references('aria-labelledby')][a11y:failed('aria-attribute-not-prohibited')][not(@onclick or @tabindex)][count(*) &gt;= 2 or .//a[@href] or .//button or .//input[not(@type = 'hidden')] or .//select or .//textarea][not(text()[normalize-space() != ''])][normalize-space(@aria-label) != a11y:text()][not(*[self::b or self::i or self::s or self::em or self::strong or self::br])]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">group</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
