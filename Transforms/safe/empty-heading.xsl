<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="empty-heading" safety="safe">
    <picus:remedies check="heading-name"/>
    <picus:title xml:lang="en">Headings without any content are no headings any more</picus:title>
    <picus:title xml:lang="zh-Hans">没有任何内容的标题不再是标题</picus:title>
    <picus:leaves when="@*[namespace-uri() = ''][name() != 'class' and name() != 'style' and name() != 'align'] or normalize-space(@class) != ''">
      <picus:reason xml:lang="en">a script may fill this heading</picus:reason>
      <picus:reason xml:lang="zh-Hans">脚本可能会填充该标题</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<h1>A</h1><h2></h2><p>B</p>]]></picus:before>
      <picus:after><![CDATA[<h1>A</h1><div style="margin:19.92px 0px"></div><p>B</p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<h1>A</h1><h2 class="title"></h2><p>B</p><script src="dialog.js"></script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1><h2 class="total"></h2><p>B</p><script>document.querySelector(".total").textContent = sum()</script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1><h2 v-text="title"></h2><p>B</p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1>]]></picus:unchanged>
  </picus:transform>

  <!-- What a script may fill is a heading still. The gap that the heading makes stays. -->
  <xsl:template match="*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6][a11y:failed('heading-name')][not(*)][normalize-space() = ''][not(@role)][not(@*[namespace-uri() = ''][name() != 'class' and name() != 'style' and name() != 'align'])][normalize-space(@class) = '' or not(//script[@src] or a11y:script-mentions(normalize-space(@class)))]">
    <div>
      <xsl:apply-templates select="@*[name() != 'style']"/>
      <xsl:attribute name="style">
        <xsl:if test="normalize-space(@style) != ''">
          <xsl:value-of select="@style"/>
          <xsl:if test="substring(normalize-space(@style), string-length(normalize-space(@style))) != ';'">;</xsl:if>
        </xsl:if>
        <xsl:value-of select="concat('margin:', a11y:style('margin'))"/>
      </xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </div>
  </xsl:template>
</xsl:stylesheet>
