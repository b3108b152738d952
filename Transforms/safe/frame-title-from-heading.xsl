<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="frame-title-from-heading" safety="safe">
    <picus:remedies check="frame-title"/>
    <picus:title xml:lang="en">A frame is titled by its caption, or by the heading right above it</picus:title>
    <picus:title xml:lang="zh-Hans">框架以其说明文字或紧邻上方的标题为标题</picus:title>
    <picus:example>
      <picus:before><![CDATA[<h2>Live traffic map</h2><iframe src="/traffic"></iframe>]]></picus:before>
      <picus:after><![CDATA[<h2>Live traffic map</h2><iframe src="/traffic" title="Live traffic map"></iframe>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<figure><iframe src="/v"></iframe><figcaption>开幕式</figcaption></figure>]]></picus:before>
      <picus:after><![CDATA[<figure><iframe src="/v" title="开幕式"></iframe><figcaption>开幕式</figcaption></figure>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<h2>Maps</h2><iframe src="/a"></iframe><iframe src="/b"></iframe>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h2>Map</h2><p>A text.</p><iframe src="/a"></iframe>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h2>Tour</h2><iframe src="https://www.youtube.com/embed/x"></iframe>]]></picus:unchanged>
  </picus:transform>

  <!-- A player or map of a known service says so itself. -->
  <xsl:template match="iframe[a11y:failed('frame-title')][a11y:service-name(string((@src[normalize-space() != '' and . != 'about:blank'] | @data-src)[1])) = ''][a11y:framed-title() = ''][not(contains(concat(@src, ' ', @class, ' ', @id), '/ad') or contains(concat(@class, ' ', @id), 'ad-') or contains(@id, 'google_ads'))]">
    <xsl:variable name="above" select="preceding-sibling::node()[self::* or self::text()[normalize-space() != '']][1][self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6] | parent::div[count(*) = 1]/preceding-sibling::node()[self::* or self::text()[normalize-space() != '']][1][self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]"/>
    <xsl:variable name="caption" select="ancestor::figure[1][count(.//iframe) = 1][not(.//img or .//video)]//figcaption"/>
    <xsl:variable name="title">
      <xsl:choose>
        <xsl:when test="count($caption) = 1"><xsl:value-of select="a11y:text($caption)"/></xsl:when>
        <xsl:when test="count(../iframe | ../../div/iframe) = 1 and $above"><xsl:value-of select="a11y:text($above)"/></xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*[not(name() = 'title' and a11y:has-words(string($title)))]"/>
      <xsl:if test="a11y:has-words(string($title))">
        <xsl:attribute name="title"><xsl:value-of select="a11y:trim(string($title))"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
