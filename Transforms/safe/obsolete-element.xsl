<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="obsolete-element" safety="safe">
    <picus:remedies check="obsolete-element"/>
    <picus:title xml:lang="en">Obsolete elements are renamed to the ones that have taken their place</picus:title>
    <picus:title xml:lang="zh-Hans">将废弃元素改名为其替代元素</picus:title>
    <picus:example>
      <picus:before><![CDATA[<p><acronym title="Federal Office">FO</acronym> <strike>10</strike></p><dir><li>A</li></dir>]]></picus:before>
      <picus:after><![CDATA[<p><abbr title="Federal Office">FO</abbr> <s>10</s></p><ul><li>A</li></ul>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<style>acronym { color: #060 }</style><p><acronym title="Federal Office">FO</acronym></p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p><center>A</center></p>]]></picus:unchanged>
  </picus:transform>

  <!-- The browser draws the successor alike; style sheets and scripts that name the old element stop it. -->
  <xsl:template match="acronym[a11y:failed('obsolete-element')][not(a11y:styles-mention('acronym') or a11y:script-mentions('acronym'))]">
    <abbr><xsl:apply-templates select="@* | node()"/></abbr>
  </xsl:template>
  <xsl:template match="strike[a11y:failed('obsolete-element')][not(a11y:styles-mention('strike') or a11y:script-mentions('strike'))]">
    <s><xsl:apply-templates select="@* | node()"/></s>
  </xsl:template>
  <xsl:template match="dir[a11y:failed('obsolete-element')][not(a11y:styles-mention('dir') or a11y:script-mentions('dir'))]">
    <ul><xsl:apply-templates select="@* | node()"/></ul>
  </xsl:template>
</xsl:stylesheet>
