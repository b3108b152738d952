<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="field-label-text-before" safety="safe">
    <picus:remedies check="form-field-label"/>
    <picus:remedies check="field-label-not-placeholder"/>
    <picus:title xml:lang="en">The text right before a field becomes its label</picus:title>
    <picus:title xml:lang="zh-Hans">字段前紧邻的文字成为其标签</picus:title>
    <picus:example>
      <picus:before><![CDATA[<p>Name: <input name="who"></p>]]></picus:before>
      <picus:after><![CDATA[<p><label for="who">Name: </label><input name="who" id="who"></p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<p>From <input name="a"> to <input name="b"></p>]]></picus:unchanged>
  </picus:transform>

  <!-- Text, then one nameless field, and nothing else in the paragraph: one to one. -->
  <xsl:template match="*[self::p or self::div or self::li or self::dd or self::form][count(*[not(self::br)]) = 1]/text()[normalize-space() != ''][not(preceding-sibling::*)][following-sibling::node()[1][a11y:found('form-field-label') or a11y:found('field-label-not-placeholder')]]">
    <label for="{a11y:own-or-new-id(following-sibling::*[1])}">
      <xsl:copy/>
    </label>
  </xsl:template>
  <xsl:template match="*[a11y:found('form-field-label') or a11y:found('field-label-not-placeholder')][not(@id)][parent::*[self::p or self::div or self::li or self::dd or self::form][count(*[not(self::br)]) = 1]][preceding-sibling::node()[1][self::text()[normalize-space() != '']]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="a11y:own-or-new-id()"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
