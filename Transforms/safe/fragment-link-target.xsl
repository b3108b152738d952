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
    <picus:example>
      <picus:before><![CDATA[<a href="#maincontent" class="skip">Skip to content</a><nav><a href="/">Home</a></nav><main>Fees</main>]]></picus:before>
      <picus:after><![CDATA[<a href="#maincontent" class="skip">Skip to content</a><nav><a href="/">Home</a></nav><main id="maincontent">Fees</main>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<a href="#maincontent">Skip to content</a><nav><a href="/">Home</a></nav><main id="m">Fees</main>]]></picus:before>
      <picus:after><![CDATA[<a href="#m">Skip to content</a><nav><a href="/">Home</a></nav><main id="m">Fees</main>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<a href="#navigation-toggle">Show navigation</a><nav><a href="/">Home</a></nav><main id="m">Fees</main>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a href="#nav">Skip to menu</a><nav><a href="/">Home</a></nav><main>Fees</main>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<a href="#gone">Fees</a><h2 id="fees">Fees</h2>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@href[a11y:found(.., 'fragment-link-target-exists')][a11y:evident-target(..) != '']">
    <xsl:attribute name="href"><xsl:value-of select="concat('#', a11y:evident-target(..))"/></xsl:attribute>
  </xsl:template>

  <!-- A link at the beginning that is to lead to the content: the main region is where it leads. -->
  <xsl:template match="*[self::main or @role = 'main'][not(@id)][count(//main | //*[@role = 'main']) = 1][a11y:found(a11y:skip-link(), 'fragment-link-target-exists')][a11y:evident-target(a11y:skip-link()) = '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="id"><xsl:value-of select="substring(a11y:skip-link()/@href, 2)"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="@href[a11y:found(.., 'fragment-link-target-exists')][a11y:evident-target(..) = ''][a11y:skip-link()][count(.. | a11y:skip-link()) = 1][count(//main | //*[@role = 'main']) = 1][(//main | //*[@role = 'main'])/@id]">
    <xsl:attribute name="href"><xsl:value-of select="concat('#', (//main | //*[@role = 'main'])/@id)"/></xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
