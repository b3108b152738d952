<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="area-name-from-target" safety="safe">
    <picus:remedies check="link-name"/>
    <picus:title xml:lang="en">An area of an image map is named by its tooltip, by its mail address or service, or by the page’s text link to the same place</picus:title>
    <picus:title xml:lang="zh-Hans">图像映射中的区域以其提示文字、邮件地址、服务，或本页指向同一处的文字链接命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<img src="m.png" usemap="#m" alt="Contact"><map name="m"><area shape="rect" coords="0,0,9,9" href="mailto:info@example.org"><area shape="rect" coords="9,0,18,9" href="https://www.facebook.com/acme"></map>]]></picus:before>
      <picus:after><![CDATA[<img src="m.png" usemap="#m" alt="Contact"><map name="m"><area shape="rect" coords="0,0,9,9" href="mailto:info@example.org" alt="info@example.org"><area shape="rect" coords="9,0,18,9" href="https://www.facebook.com/acme" alt="Facebook"></map>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<img src="m.png" usemap="#m" alt="地图"><map name="m"><area shape="rect" coords="0,0,9,9" href="/east" alt=""></map><a href="/east">东区</a>]]></picus:before>
      <picus:after><![CDATA[<img src="m.png" usemap="#m" alt="地图"><map name="m"><area shape="rect" coords="0,0,9,9" href="/east" alt="东区"></map><a href="/east">东区</a>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<img src="m.png" usemap="#m" alt="Map"><map name="m"><area shape="rect" coords="0,0,9,9" href="/a"></map>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="area[@href][a11y:failed('link-name')][not(@aria-label or @aria-labelledby)]">
    <xsl:variable name="name">
      <xsl:choose>
        <xsl:when test="count(//a[@href = current()/@href][a11y:has-words(a11y:name())]) = 1">
          <xsl:value-of select="a11y:name(//a[@href = current()/@href][a11y:has-words(a11y:name())])"/>
        </xsl:when>
        <xsl:when test="(starts-with(@href, 'mailto:') or starts-with(@href, 'tel:')) and not(contains(@href, '%'))">
          <xsl:value-of select="a11y:trim(substring-before(concat(substring-after(@href, ':'), '?'), '?'))"/>
        </xsl:when>
        <xsl:when test="a11y:address-title(string(@href)) != ''"><xsl:value-of select="a11y:address-title(string(@href))"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="a11y:service-name(string(@href))"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:copy>
      <xsl:apply-templates select="@*[name() != 'alt']"/>
      <xsl:choose>
        <xsl:when test="a11y:has-words(string($name))">
          <xsl:attribute name="alt"><xsl:value-of select="$name"/></xsl:attribute>
        </xsl:when>
        <xsl:otherwise><xsl:apply-templates select="@alt"/></xsl:otherwise>
      </xsl:choose>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
