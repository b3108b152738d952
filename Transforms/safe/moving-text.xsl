<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="moving-text" safety="safe">
    <picus:remedies check="changing-text-stoppable"/>
    <picus:title xml:lang="en">Scrolling and blinking text stands still</picus:title>
    <picus:title xml:lang="zh-Hans">滚动和闪烁的文字改为静止</picus:title>
    <picus:example>
      <picus:before><![CDATA[<marquee>News</marquee>]]></picus:before>
      <picus:after><![CDATA[<div>News</div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p><blink>News</blink></p>]]></picus:before>
      <picus:after><![CDATA[<p><span>News</span></p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div>News</div>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="marquee[a11y:found('changing-text-stoppable')]">
    <div>
      <xsl:apply-templates select="@* | node()"/>
    </div>
  </xsl:template>
  <xsl:template match="blink[a11y:found('changing-text-stoppable')]">
    <span>
      <xsl:apply-templates select="@* | node()"/>
    </span>
  </xsl:template>
</xsl:stylesheet>
