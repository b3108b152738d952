<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="heading-not-fake" safety="safe">
    <picus:remedies check="heading-not-fake"/>
    <picus:title xml:lang="en">Paragraphs that are drawn as headings are announced as headings</picus:title>
    <picus:title xml:lang="zh-Hans">绘制成标题的段落播报为标题</picus:title>
    <picus:example>
      <picus:before><![CDATA[<h1>Town hall</h1><p style="font-size:20px"><b>Opening hours</b></p><p>The counter is open from nine to five on weekdays, and from nine to noon on the first Saturday of the month.</p>]]></picus:before>
      <picus:after><![CDATA[<h1>Town hall</h1><p style="font-size:20px" role="heading" aria-level="2"><b>Opening hours</b></p><p>The counter is open from nine to five on weekdays, and from nine to noon on the first Saturday of the month.</p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<h1>Town hall</h1><p><b>Opening hours</b></p><p>The counter is open from nine to five on weekdays, and from nine to noon on the first Saturday of the month.</p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p style="font-size:20px"><b>Opening hours</b></p><p>The counter is open from nine to five on weekdays, and from nine to noon on the first Saturday of the month.</p>]]></picus:unchanged>
  </picus:transform>

  <!-- Proved by style and place: all of it bold and larger by a fifth than the paragraph below it, after a true
       heading, whose level tells its own. -->
  <xsl:template match="*[self::p or self::div][not(@role)][a11y:found('heading-not-fake')][a11y:length(*[not(self::br)], 'font-size') &gt;= 1.2 * a11y:length(following-sibling::*[1], 'font-size')][following-sibling::*[1][self::p]][preceding::*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">heading</xsl:attribute>
      <xsl:attribute name="aria-level"><xsl:value-of select="1 + a11y:heading-level(preceding::*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5][1])"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
