<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="link-underlined-in-text" safety="safe" changes-look="yes">
    <picus:remedies check="link-not-colour-only"/>
    <picus:title xml:lang="en">A link in running text that only its colour shows is underlined, and looks otherwise than before</picus:title>
    <picus:title xml:lang="zh-Hans">正文中仅靠颜色区分的链接加上下划线，外观随之改变</picus:title>
    <picus:example>
      <picus:before><![CDATA[<p style="color:#000">Read the <a href="/t" style="text-decoration:none;color:#222">terms of service</a> before you buy.</p>]]></picus:before>
      <picus:after><![CDATA[<p style="color:#000">Read the <a href="/t" style="text-decoration:underline;color:#222">terms of service</a> before you buy.</p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<p>Read the <a href="/t">terms of service</a> before you buy.</p>]]></picus:unchanged>
  </picus:transform>

  <!-- Only where the link's own style takes the line away and the colours are certain. -->
  <xsl:template match="a[@href][a11y:found('link-not-colour-only')][a11y:style-attribute('text-decoration') = 'none' or not(a11y:style-sheets-missing())][a11y:contrast-with-surroundings() &lt; 3]/@style[contains(a11y:lower-case(.), 'text-decoration')]">
    <xsl:attribute name="style"><xsl:value-of select="a11y:style-with(., 'text-decoration', 'underline')"/></xsl:attribute>
  </xsl:template>
  <xsl:template match="a[@href][not(contains(a11y:lower-case(@style), 'text-decoration'))][a11y:found('link-not-colour-only')][not(a11y:style-sheets-missing())][a11y:contrast-with-surroundings() &lt; 3]">
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'style']"/>
      <xsl:attribute name="style"><xsl:value-of select="a11y:style-with(string(@style), 'text-decoration', 'underline')"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
