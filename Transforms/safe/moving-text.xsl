<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="moving-text" safety="safe" changes-look="yes">
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
    <picus:example>
      <picus:before><![CDATA[<marquee scrollamount="3" direction="up" onmouseover="this.stop()" onmouseout="this.start()">News</marquee>]]></picus:before>
      <picus:after><![CDATA[<div>News</div>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div>News</div>]]></picus:unchanged>
  </picus:transform>

  <!-- A script or style sheet that names the element stops it; what only moves or halts it goes with the movement. -->
  <xsl:template match="marquee[a11y:found('changing-text-stoppable')][not(a11y:script-mentions('marquee'))][not(a11y:styles-mention('marquee') and not(a11y:style-sheets-missing()))]">
    <div>
      <xsl:apply-templates select="@*[not(contains(' behavior direction scrollamount scrolldelay truespeed loop ', concat(' ', name(), ' ')))][not(starts-with(name(), 'on') and (contains(., 'stop()') or contains(., 'start()')))] | node()"/>
    </div>
  </xsl:template>
  <xsl:template match="blink[a11y:found('changing-text-stoppable')][not(a11y:script-mentions('blink'))][not(a11y:styles-mention('blink') and not(a11y:style-sheets-missing()))]">
    <span>
      <xsl:apply-templates select="@* | node()"/>
    </span>
  </xsl:template>
</xsl:stylesheet>
