<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="frame-title-from-service" safety="safe">
    <picus:remedies check="frame-title"/>
    <picus:title xml:lang="en">A frame with a well-known player or map is titled by its service</picus:title>
    <picus:title xml:lang="zh-Hans">嵌入知名播放器或地图的框架以该服务命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<iframe src="https://www.youtube.com/embed/x"></iframe>]]></picus:before>
      <picus:after><![CDATA[<iframe src="https://www.youtube.com/embed/x" title="YouTube"></iframe>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<iframe src="https://www.google.com/maps/embed?pb=1" title=""></iframe>]]></picus:before>
      <picus:after><![CDATA[<iframe src="https://www.google.com/maps/embed?pb=1" title="Google Maps"></iframe>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<iframe loading="lazy" data-src="https://www.youtube.com/embed/a"></iframe>]]></picus:before>
      <picus:after><![CDATA[<iframe loading="lazy" data-src="https://www.youtube.com/embed/a" title="YouTube"></iframe>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<iframe src="https://www.youtube.com/embed/x"></iframe><iframe src="https://www.youtube.com/embed/y"></iframe>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<iframe src="https://example.org/"></iframe>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<iframe src="https://vimeo.com/1" title="Tour"></iframe>]]></picus:unchanged>
  </picus:transform>

  <!-- Two players of one service would be called the same. -->
  <xsl:key name="frames" match="iframe | frame" use="a11y:service-name(string((@src[normalize-space() != '' and . != 'about:blank'] | @data-src)[1]))"/>
  <xsl:template match="*[self::iframe or self::frame][a11y:failed('frame-title')]">
    <xsl:variable name="service" select="a11y:service-name(string((@src[normalize-space() != '' and . != 'about:blank'] | @data-src)[1]))"/>
    <xsl:variable name="names" select="$service != '' and count(key('frames', $service)[a11y:exposed()]) = 1"/>
    <xsl:copy>
      <xsl:apply-templates select="@*[not($names and name() = 'title')]"/>
      <xsl:if test="$names">
        <xsl:attribute name="title"><xsl:value-of select="$service"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
