<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="unseen-not-focusable" safety="safe">
    <picus:remedies check="aria-hidden-not-focusable"/>
    <picus:title xml:lang="en">A field that nobody can see or hear cannot be focused either</picus:title>
    <picus:title xml:lang="zh-Hans">无人能看到或听到的控件也不能再获得焦点</picus:title>
    <picus:example>
      <picus:before><![CDATA[<input type="text" aria-hidden="true" name="hp" style="position:absolute;left:-9999px">]]></picus:before>
      <picus:after><![CDATA[<input type="text" aria-hidden="true" name="hp" style="position:absolute;left:-9999px" tabindex="-1">]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div aria-hidden="true" style="position:absolute;left:-9999px"><input name="网址" tabindex="0"></div>]]></picus:before>
      <picus:after><![CDATA[<div aria-hidden="true" style="position:absolute;left:-9999px"><input name="网址" tabindex="-1"></div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<input type="text" aria-hidden="true" name="hp">]]></picus:unchanged>
    <picus:unchanged><![CDATA[<input aria-label="A" name="hp" style="position:absolute;left:-9999px">]]></picus:unchanged>
  </picus:transform>

  <!-- It is no barrier that it is hidden, as it is from everybody, but that the Tab key stops there. -->
  <xsl:template match="*[self::input or self::select or self::textarea][ancestor-or-self::*[a11y:failed('aria-hidden-not-focusable')]][a11y:tabbable()][not(a11y:visible-on-focus())]">
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'tabindex']"/>
      <xsl:attribute name="tabindex">-1</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
