<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="definition-item-parent" safety="safe">
    <picus:remedies check="definition-item-parent"/>
    <picus:title xml:lang="en">Terms and descriptions without a list get one</picus:title>
    <picus:title xml:lang="zh-Hans">没有列表的术语和描述放入描述列表</picus:title>
    <picus:example>
      <picus:before><![CDATA[<div><dt>Fee</dt><dd>10</dd></div>]]></picus:before>
      <picus:after><![CDATA[<div><dl style="margin:0"><dt>Fee</dt><dd>10</dd></dl></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<dl><dt>A</dt><dd>B</dd></dl>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div><dd>A definition of nothing</dd></div>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[self::dt or self::dd][a11y:failed('definition-item-parent')][not(ancestor::dl)][../dt and ../dd]">
    <xsl:if test="not(preceding-sibling::*[1][(self::dt or self::dd) and a11y:failed('definition-item-parent')])">
      <dl style="margin:0">
        <xsl:apply-templates select="." mode="member"/>
      </dl>
    </xsl:if>
  </xsl:template>
  <xsl:template match="*" mode="member">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
    </xsl:copy>
    <xsl:apply-templates select="following-sibling::*[1][(self::dt or self::dd) and a11y:failed('definition-item-parent')]" mode="member"/>
  </xsl:template>
</xsl:stylesheet>
