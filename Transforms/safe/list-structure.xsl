<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="list-structure" safety="safe">
    <picus:remedies check="list-structure"/>
    <picus:title xml:lang="en">What stands in a list outside its items gets an item of its own</picus:title>
    <picus:title xml:lang="zh-Hans">将列表中列表项之外的内容放入独立的列表项</picus:title>
    <picus:example>
      <picus:before><![CDATA[<ul><li>Fees</li><a href="/forms">Forms</a></ul>]]></picus:before>
      <picus:after><![CDATA[<ul><li>Fees</li><li><a href="/forms">Forms</a></li></ul>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<ul>
  <li>Fees
  <div>Forms</div>
  <ul><li>Passport</li></ul>
</ul>
<ul>
  <li>Fees</li>
  <ul><li>Passport</li></ul>
</ul>]]></picus:before>
      <picus:after><![CDATA[<ul>
  <li>Fees
  <div>Forms</div>
  <ul><li>Passport</li></ul>
</ul>
<ul>
  <li>Fees</li>
  <li><ul><li>Passport</li></ul></li>
</ul>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<ul><li>Fees</li><li>Forms</li></ul>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="*[self::ul or self::ol][a11y:failed('list-structure')]/*[not(self::li or self::script or self::template)]">
    <li>
      <xsl:copy>
        <xsl:apply-templates select="@* | node()"/>
      </xsl:copy>
    </li>
  </xsl:template>
  <xsl:template match="*[self::ul or self::ol][a11y:failed('list-structure')]/text()[normalize-space() != '']">
    <li>
      <xsl:value-of select="."/>
    </li>
  </xsl:template>
</xsl:stylesheet>
