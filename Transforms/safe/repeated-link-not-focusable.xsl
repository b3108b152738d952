<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="repeated-link-not-focusable" safety="safe">
    <picus:remedies check="aria-hidden-not-focusable"/>
    <picus:title xml:lang="en">A link that is hidden because the page has the same link in words is no stop of the Tab key</picus:title>
    <picus:title xml:lang="zh-Hans">因页面已有相同文字链接而隐藏的链接不再是 Tab 键停留点</picus:title>
    <picus:example>
      <picus:before><![CDATA[<a href="/p/1" aria-hidden="true"><img src="t.jpg" alt=""></a><h3><a href="/p/1">A title</a></h3>]]></picus:before>
      <picus:after><![CDATA[<a href="/p/1" aria-hidden="true" tabindex="-1"><img src="t.jpg" alt=""></a><h3><a href="/p/1">A title</a></h3>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<a href="/p/2" aria-hidden="true">Two</a><h3><a href="/p/1">A title</a></h3>]]></picus:unchanged>
  </picus:transform>

  <!-- Keyboard and voice reach the same place by the link in words. -->
  <xsl:template match="a[@href][@aria-hidden = 'true'][a11y:failed('aria-hidden-not-focusable')][not(a11y:has-words(a11y:visible-text()))][a11y:has-words(a11y:same-target-name())]">
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'tabindex']"/>
      <xsl:attribute name="tabindex">-1</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
