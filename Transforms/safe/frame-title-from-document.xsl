<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="frame-title-from-document" safety="safe">
    <picus:remedies check="frame-title"/>
    <picus:title xml:lang="en">Frames are named by the title of the page in them</picus:title>
    <picus:title xml:lang="zh-Hans">用框架内页面的标题为框架命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<iframe srcdoc="&lt;title&gt;Weather&lt;/title&gt;&lt;p&gt;Sunny&lt;/p&gt;"></iframe>]]></picus:before>
      <picus:after><![CDATA[<iframe srcdoc="&lt;title&gt;Weather&lt;/title&gt;&lt;p&gt;Sunny&lt;/p&gt;" title="Weather"></iframe>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<iframe src="gone.html"></iframe>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="iframe[a11y:failed('frame-title')][normalize-space(a11y:framed-title()) != ''] | frame[a11y:failed('frame-title')][normalize-space(a11y:framed-title()) != '']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="title"><xsl:value-of select="normalize-space(a11y:framed-title())"/></xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
