<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="listbox-options" safety="safe">
    <picus:remedies check="aria-required-children"/>
    <picus:title xml:lang="en">The items of a list that is a listbox become its options</picus:title>
    <picus:title xml:lang="zh-Hans">作为列表框的列表，其各项成为选项</picus:title>
    <picus:example>
      <picus:before><![CDATA[<ul role="listbox" aria-label="Sizes" tabindex="0"><li>S</li><li>M</li></ul>]]></picus:before>
      <picus:after><![CDATA[<ul role="listbox" aria-label="Sizes" tabindex="0"><li role="option">S</li><li role="option">M</li></ul>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<ul role="listbox" aria-label="Pages"><li><a href="/a">A</a></li></ul>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<ul role="listbox" aria-label="Sizes"><li></li></ul>]]></picus:unchanged>
  </picus:transform>

  <!-- Items of words only: what else stands in them would be lost in an option. -->
  <xsl:template match="li[not(@role)][parent::*[self::ul or self::ol][a11y:failed('aria-required-children')][a11y:explicit-role() = 'listbox'][not(*[not(self::li) or @role or not(a11y:has-words(string(.))) or .//a or .//button or .//input or .//select or .//textarea or .//ul or .//ol or .//table or .//*[@role or @tabindex]])]]">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="role">option</xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
