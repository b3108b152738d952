<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="meta-refresh" safety="safe">
    <picus:remedies check="meta-refresh"/>
    <picus:remedies check="meta-refresh-none"/>
    <picus:title xml:lang="en">Pages no longer reload by themselves; redirects happen at once</picus:title>
    <picus:title xml:lang="zh-Hans">页面不再自动刷新；跳转立即进行</picus:title>
    <picus:leaves when="contains(a11y:lower-case(@content), 'url=') and string-length(a11y:text(/html/body)) &gt;= 300">
      <picus:reason xml:lang="en">the page has much to read before it moves on: how it should, its author has to say</picus:reason>
      <picus:reason xml:lang="zh-Hans">页面在跳转前有较多内容可读，应如何跳转须由作者决定</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title><meta http-equiv="refresh" content="30"></head><body>A</body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body>A</body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en"><head><title>T</title><meta http-equiv="refresh" content="5; url=/new"></head><body>A</body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en"><head><title>T</title><meta http-equiv="refresh" content="0; url=/new"></head><body>A</body></html>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title><meta http-equiv="refresh" content="60; url=/next"></head><body><p>The counter is open from nine to five on weekdays. The counter is open from nine to five on weekdays. The counter is open from nine to five on weekdays. The counter is open from nine to five on weekdays. The counter is open from nine to five on weekdays. The counter is open from nine to five on weekdays. The counter is open from nine to five on weekdays.</p></body></html>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title><meta http-equiv="refresh" content="0; url=/new"></head><body>A</body></html>]]></picus:unchanged>
  </picus:transform>

  <!-- A page of more than a notice is there to be read: moved on at once, nobody could. -->
  <xsl:template match="meta[a11y:failed('meta-refresh') or a11y:failed('meta-refresh-none')][not(contains(a11y:lower-case(@content), 'url=')) or string-length(a11y:text(/html/body)) &lt; 300]">
    <xsl:variable name="target" select="substring-after(a11y:lower-case(@content), 'url=')"/>
    <!-- Without a target the page reloads itself: that ends. With one the redirect stays and becomes immediate (H76). -->
    <xsl:if test="$target != ''">
      <xsl:copy>
        <xsl:apply-templates select="@*"/>
        <xsl:attribute name="content">
          <xsl:value-of select="concat('0', substring(@content, string-length(substring-before(translate(@content, ',', ';'), ';')) + 1))"/>
        </xsl:attribute>
      </xsl:copy>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
