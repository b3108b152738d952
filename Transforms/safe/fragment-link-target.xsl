<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="fragment-link-target" safety="safe">
    <picus:remedies check="fragment-link-target-exists"/>
    <picus:title xml:lang="en">Links within the page lead to the one place they can mean</picus:title>
    <picus:title xml:lang="zh-Hans">页内链接指向唯一可能的目标</picus:title>
    <picus:leaves when="true()">
      <picus:reason xml:lang="en">no part of the page has an id that alone can be meant</picus:reason>
      <picus:reason xml:lang="zh-Hans">页面中没有唯一可能的目标 id</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<a href="#Fees">Fees</a><h2 id="fees">Fees</h2>]]></picus:before>
      <picus:after><![CDATA[<a href="#fees">Fees</a><h2 id="fees">Fees</h2>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<a href="#gone">Fees</a><h2 id="fees">Fees</h2>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@href[a11y:found(.., 'fragment-link-target-exists')][a11y:evident-target(..) != '']">
    <xsl:attribute name="href"><xsl:value-of select="concat('#', a11y:evident-target(..))"/></xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
