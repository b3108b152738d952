<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="emoji-read-as-itself" safety="safe">
    <picus:remedies check="image-name"/>
    <picus:title xml:lang="en">An emoji that is called an image without a name is read by its own name again</picus:title>
    <picus:title xml:lang="zh-Hans">被标为无名称图像的表情符号恢复以其自身名称朗读</picus:title>
    <picus:example>
      <picus:before><![CDATA[<p>Done <span role="img">🎉</span></p>]]></picus:before>
      <picus:after><![CDATA[<p>Done <span>🎉</span></p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<p><span role="img" class="flag"></span></p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p><span role="img">★ Top</span></p>]]></picus:unchanged>
  </picus:transform>

  <!-- Each emoji has a name that every screen reader knows; the role hides it, as an image is named by its author. -->
  <xsl:template match="@role[. = 'img'][../self::span or ../self::i or ../self::b or ../self::em][a11y:failed(.., 'image-name')][not(../*)][a11y:emoji-only(string(..))]"/>
</xsl:stylesheet>
