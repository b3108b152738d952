<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="image-name-from-data" safety="safe">
    <picus:remedies check="image-name"/>
    <picus:title xml:lang="en">An image without alternative takes the one, or the caption, that the page keeps for it in its data</picus:title>
    <picus:title xml:lang="zh-Hans">无替代文本的图像采用页面在其数据属性中保存的替代文本或说明</picus:title>
    <picus:example>
      <picus:before><![CDATA[<img src="a.jpg" data-alt="Fire crews at the bridge">]]></picus:before>
      <picus:after><![CDATA[<img src="a.jpg" data-alt="Fire crews at the bridge" alt="Fire crews at the bridge">]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<img src="a.jpg" data-caption="大桥 夜景">]]></picus:before>
      <picus:after><![CDATA[<img src="a.jpg" data-caption="大桥 夜景" alt="大桥 夜景">]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<img src="a.jpg" data-caption="IMG_0042.jpg">]]></picus:unchanged>
    <picus:unchanged><![CDATA[<img src="a.jpg" data-alt="image">]]></picus:unchanged>
    <picus:unchanged><![CDATA[<img src="a.jpg" data-caption="&lt;b&gt;Hall&lt;/b&gt;">]]></picus:unchanged>
    <picus:unchanged><![CDATA[<img src="a.jpg" data-title="true">]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="img[a11y:failed('image-name')][not(@alt)]">
    <xsl:variable name="text" select="a11y:trim(string((@data-alt | @data-alt-text | @data-caption | @data-image-caption | @data-image-alt)[a11y:has-words(string(.))][1]))"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="string-length($text) &gt; 2 and not(contains($text, '&lt;') or contains($text, '{') or a11y:filler('image', $text) or a11y:file-name($text) or contains(' true false yes no none null undefined ', concat(' ', a11y:lower-case($text), ' ')))">
        <xsl:attribute name="alt"><xsl:value-of select="$text"/></xsl:attribute>
      </xsl:if>
    </xsl:copy>
  </xsl:template>
</xsl:stylesheet>
