<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="empty-heading" safety="safe">
    <picus:remedies check="heading-name"/>
    <picus:title xml:lang="en">Headings that hold nothing but space are no headings any more, and keep that space</picus:title>
    <picus:title xml:lang="zh-Hans">只有空白的标题不再是标题，其占用的空间不变</picus:title>
    <picus:leaves when="contains(a11y:lower-case(@class), 'title') or contains(a11y:lower-case(@class), 'head') or contains(a11y:lower-case(@class), 'name') or contains(a11y:lower-case(@class), 'caption') or contains(a11y:lower-case(@class), 'label') or contains(a11y:lower-case(@class), 'message') or contains(a11y:lower-case(@class), 'msg') or contains(a11y:lower-case(@class), 'error') or contains(a11y:lower-case(@class), 'status') or contains(a11y:lower-case(@class), 'result') or contains(a11y:lower-case(@class), 'count') or contains(concat(a11y:lower-case(@class), ' '), 'text ') or contains(concat(a11y:lower-case(@class), ' '), 'content ')">
      <picus:reason xml:lang="en">its class says that words are to come here, which a script may put in</picus:reason>
      <picus:reason xml:lang="zh-Hans">其类名表明此处会有文字，可能由脚本填入</picus:reason>
    </picus:leaves>
    <picus:leaves when="@*[namespace-uri() = ''][name() != 'class' and name() != 'style' and name() != 'align'] or normalize-space(@class) != '' or //script[@src]">
      <picus:reason xml:lang="en">a script may fill this heading</picus:reason>
      <picus:reason xml:lang="zh-Hans">脚本可能会填充该标题</picus:reason>
    </picus:leaves>
    <picus:leaves when="a11y:style('background-image') != 'none' or .//*[a11y:style('background-image') != 'none']">
      <picus:reason xml:lang="en">a picture behind it may show its words</picus:reason>
      <picus:reason xml:lang="zh-Hans">其背景图片可能显示了标题文字</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<h1>A</h1><h2></h2><p>B</p>]]></picus:before>
      <picus:after><![CDATA[<h1>A</h1><div style="margin:19.92px 0px"></div><p>B</p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<h1>A</h1><h2 style="text-align:center">&nbsp;</h2><p>B</p><h3><strong><br></strong></h3>]]></picus:before>
      <picus:after><![CDATA[<h1>A</h1><div style="text-align:center;margin:19.92px 0px;font-size:24px;font-weight:700">&nbsp;</div><p>B</p><div style="margin:18.72px 0px;font-size:18.72px;font-weight:700"><strong><br></strong></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<h1>A</h1><h3 class="text-center mb-2"><br></h3><p>B</p>]]></picus:before>
      <picus:after><![CDATA[<h1>A</h1><div class="text-center mb-2" style="margin:18.72px 0px;font-size:18.72px;font-weight:700"><br></div><p>B</p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<h1>A</h1><h3 class="modal-title"></h3>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1><h3 class="card-text mt-1"></h3>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1><h3 class="dialogHeading"></h3>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1><h2 id="result-title"></h2>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1><h2></h2><p>B</p><script src="dialog.js"></script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>h2 { border-top: 1px solid }</style><h1>A</h1><h2>&nbsp;</h2>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1><h2><a name="b"></a>&nbsp;</h2>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1><h2><span id="total"></span>&nbsp;</h2>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1><h2 class="title"></h2><p>B</p><script src="dialog.js"></script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1><h2 class="total"></h2><p>B</p><script>document.querySelector(".total").textContent = sum()</script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>.logo { background: url(town.png); height: 40px }</style><h1 class="logo"></h1><h2>A</h2>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1><h2><span style="background-image:url(news.png)">&nbsp;</span></h2>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1><h2 v-text="title"></h2><p>B</p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h1>A</h1>]]></picus:unchanged>
  </picus:transform>

  <!-- Classes such as text-center speak of the look, those that end with text or content of a place. -->
  <!-- What a script may fill is a heading still, and so is one whose words may be drawn in a picture behind it. The
       gap that the heading makes stays, and where editors have left a blank line in it, that line's height, which no
       place for a script has; what else a style sheet draws of it is left to the proof. -->
  <xsl:template match="*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6][a11y:failed('heading-name')][a11y:style('background-image') = 'none'][not(.//*[a11y:style('background-image') != 'none'])][normalize-space(@class) = '' or not(a11y:style-sheets-missing())][normalize-space(translate(., '&#160;&#8203;&#65279;', '')) = ''][not(.//*[not(self::br or self::strong or self::b or self::em or self::i or self::u or self::span or self::font) or @*[namespace-uri() = ''][name() != 'style']])][not(@role)][not(@*[namespace-uri() = ''][name() != 'class' and name() != 'style' and name() != 'align'])][not(contains(a11y:lower-case(@class), 'title') or contains(a11y:lower-case(@class), 'head') or contains(a11y:lower-case(@class), 'name') or contains(a11y:lower-case(@class), 'caption') or contains(a11y:lower-case(@class), 'label') or contains(a11y:lower-case(@class), 'message') or contains(a11y:lower-case(@class), 'msg') or contains(a11y:lower-case(@class), 'error') or contains(a11y:lower-case(@class), 'status') or contains(a11y:lower-case(@class), 'result') or contains(a11y:lower-case(@class), 'count') or contains(concat(a11y:lower-case(@class), ' '), 'text ') or contains(concat(a11y:lower-case(@class), ' '), 'content '))][not(//script[@src]) or normalize-space(@class) = '' and (* or normalize-space() != '')][normalize-space(@class) = '' or not(a11y:script-mentions(normalize-space(@class)))]">
    <div>
      <xsl:apply-templates select="@*[name() != 'style']"/>
      <xsl:attribute name="style">
        <xsl:if test="normalize-space(@style) != ''">
          <xsl:value-of select="@style"/>
          <xsl:if test="substring(normalize-space(@style), string-length(normalize-space(@style))) != ';'">;</xsl:if>
        </xsl:if>
        <xsl:value-of select="concat('margin:', a11y:style('margin'))"/>
        <xsl:if test="* or normalize-space() != ''">
          <xsl:value-of select="concat(';font-size:', a11y:style('font-size'), ';font-weight:', a11y:style('font-weight'))"/>
        </xsl:if>
      </xsl:attribute>
      <xsl:apply-templates select="node()"/>
    </div>
  </xsl:template>
</xsl:stylesheet>
