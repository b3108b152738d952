<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="id-unique" safety="safe">
    <picus:remedies check="id-unique"/>
    <picus:title xml:lang="en">A repeated id that no style, script or reference needs gets a number</picus:title>
    <picus:title xml:lang="zh-Hans">为未被样式、脚本或引用使用的重复 id 添加编号</picus:title>
    <picus:leaves when="a11y:script-mentions(@id)">
      <picus:reason xml:lang="en">a script names this id</picus:reason>
      <picus:reason xml:lang="zh-Hans">有脚本使用此 id</picus:reason>
    </picus:leaves>
    <picus:leaves when="a11y:style-sheets-missing()">
      <picus:reason xml:lang="en">a style sheet that could not be read may name this id</picus:reason>
      <picus:reason xml:lang="zh-Hans">有无法读取的样式表，可能使用此 id</picus:reason>
    </picus:leaves>
    <picus:leaves when="a11y:styles-mention(concat('#', @id))">
      <picus:reason xml:lang="en">a style sheet names this id</picus:reason>
      <picus:reason xml:lang="zh-Hans">有样式表使用此 id</picus:reason>
    </picus:leaves>
    <picus:leaves when="a11y:referrers('headers')">
      <picus:reason xml:lang="en">cells of the same table name this id as their header</picus:reason>
      <picus:reason xml:lang="zh-Hans">同一表格的单元格以此 id 作为表头</picus:reason>
    </picus:leaves>
    <picus:leaves when="a11y:repeated-references() = 'unsure'">
      <picus:reason xml:lang="en">attributes such as aria-labelledby name this id, and which of the elements each means is not certain</picus:reason>
      <picus:reason xml:lang="zh-Hans">有 aria-labelledby 等属性引用此 id，但无法确定各自指哪个元素</picus:reason>
    </picus:leaves>
    <picus:leaves when="a11y:label-for(@id)">
      <picus:reason xml:lang="en">a label names this id, and which of the fields it means is not certain</picus:reason>
      <picus:reason xml:lang="zh-Hans">有标签引用此 id，但无法确定指哪个字段</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<h2 id="office">Office</h2>
<p id="office">Open from eight.</p> <p ID=office>Closed on Sunday.</p> <a href="#office">To the office</a>]]></picus:before>
      <picus:after><![CDATA[<h2 id="office">Office</h2>
<p id="office-2">Open from eight.</p> <p ID=office-3>Closed on Sunday.</p> <a href="#office">To the office</a>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p><label for="tel">Home</label> <input id="tel" name="home"></p><p><label for="tel">Office</label> <input id="tel" name="office"></p>]]></picus:before>
      <picus:after><![CDATA[<p><label for="tel">Home</label> <input id="tel" name="home"></p><p><label for="tel-2">Office</label> <input id="tel-2" name="office"></p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<table><tr><th id="year">Year</th><th id="fee">Fee</th></tr><tr><td headers="year">2</td><td headers="year fee">3</td></tr></table><table><tr><th id="year">Jahr</th></tr><tr><td headers="year">4</td></tr></table>]]></picus:before>
      <picus:after><![CDATA[<table><tr><th id="year">Year</th><th id="fee">Fee</th></tr><tr><td headers="year">2</td><td headers="year fee">3</td></tr></table><table><tr><th id="year-2">Jahr</th></tr><tr><td headers="year-2">4</td></tr></table>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<input type="checkbox" id="yes" name="news"><label for="yes">新闻</label> <input type="checkbox" id="yes" name="laws"><label for="yes">法规</label>]]></picus:before>
      <picus:after><![CDATA[<input type="checkbox" id="yes" name="news"><label for="yes">新闻</label> <input type="checkbox" id="yes-2" name="laws"><label for="yes-2">法规</label>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p><label for="tel">Home</label> <input id="tel" name="home"></p><p><input id="tel" name="office" aria-label="Office"></p>]]></picus:before>
      <picus:after><![CDATA[<p><label for="tel">Home</label> <input id="tel" name="home"></p><p><input id="tel-2" name="office" aria-label="Office"></p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<span id="lab">Name</span><span id="lab">Town</span><input name="a" aria-labelledby="lab"><input name="b" aria-labelledby="lab">]]></picus:unchanged>
    <picus:unchanged><![CDATA[<style>#office { margin: 0 }</style><h2 id="office">Office</h2><p id="office">Open from eight.</p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<h2 id="office">Office</h2><p id="office">Open from eight.</p><script>hide("office")</script>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<table><tr><th id="a">1</th><th id="a">3</th></tr><tr><td headers="a">2</td></tr></table>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p><input id="tel" name="home" aria-label="Home"></p><p><label for="tel">Office</label> <input id="tel" name="office"></p>]]></picus:unchanged>
  </picus:transform>

  <!-- References lead to the first element with an id and stay true when a later one is renamed. A label beside
       a later field means that one, though it leads to the first. -->
  <xsl:template match="@id[a11y:failed(.., 'id-unique')][a11y:repeated-references(..) = ''][not(a11y:script-mentions(.))][not(a11y:styles-mention(concat('#', .)))][not(a11y:referrers(.., 'headers'))][not(a11y:label-for(.)) or not(parent::input or parent::select or parent::textarea) or count(a11y:label-for(.)) = 1 and not(../preceding-sibling::*[1]/@for = . or ../following-sibling::*[1]/@for = . or ancestor::label)]">
    <xsl:attribute name="id"><xsl:value-of select="a11y:new-id(.., .)"/></xsl:attribute>
  </xsl:template>

  <!-- As many labels as fields, each label just before its field, or each just after: the second label means the
       second field. -->
  <xsl:template match="*[self::input or self::select or self::textarea]/@id[a11y:failed(.., 'id-unique')][a11y:repeated-references(..) = ''][a11y:label-for(.)][not(a11y:script-mentions(.))][not(a11y:styles-mention(concat('#', .)))][count(a11y:label-for(.)) = a11y:id-count(.)][../preceding-sibling::*[1][self::label]/@for = .][not(a11y:by-id(.)/following-sibling::*[1][self::label]/@for = .) or a11y:by-id(.)/preceding-sibling::*[1][self::label]/@for = .]" priority="2">
    <xsl:attribute name="id"><xsl:value-of select="a11y:new-id(.., .)"/></xsl:attribute>
  </xsl:template>
  <xsl:template match="label/@for[. = ../following-sibling::*[1][self::input or self::select or self::textarea]/@id][a11y:failed(../following-sibling::*[1], 'id-unique')][a11y:repeated-references(../following-sibling::*[1]) = ''][not(a11y:script-mentions(.))][not(a11y:styles-mention(concat('#', .)))][count(a11y:label-for(.)) = a11y:id-count(.)][not(a11y:by-id(.)/following-sibling::*[1][self::label]/@for = .) or a11y:by-id(.)/preceding-sibling::*[1][self::label]/@for = .]">
    <xsl:attribute name="for"><xsl:value-of select="a11y:new-id(../following-sibling::*[1], .)"/></xsl:attribute>
  </xsl:template>
  <xsl:template match="*[self::input or self::select or self::textarea]/@id[a11y:failed(.., 'id-unique')][a11y:repeated-references(..) = ''][a11y:label-for(.)][not(a11y:script-mentions(.))][not(a11y:styles-mention(concat('#', .)))][count(a11y:label-for(.)) = a11y:id-count(.)][../following-sibling::*[1][self::label]/@for = .][a11y:by-id(.)/following-sibling::*[1][self::label]/@for = .][not(a11y:by-id(.)/preceding-sibling::*[1][self::label]/@for = .)]" priority="2">
    <xsl:attribute name="id"><xsl:value-of select="a11y:new-id(.., .)"/></xsl:attribute>
  </xsl:template>
  <xsl:template match="label/@for[. = ../preceding-sibling::*[1][self::input or self::select or self::textarea]/@id][a11y:failed(../preceding-sibling::*[1], 'id-unique')][not(a11y:script-mentions(.))][not(a11y:styles-mention(concat('#', .)))][count(a11y:label-for(.)) = a11y:id-count(.)][a11y:by-id(.)/following-sibling::*[1][self::label]/@for = .][not(a11y:by-id(.)/preceding-sibling::*[1][self::label]/@for = .)]">
    <xsl:attribute name="for"><xsl:value-of select="a11y:new-id(../preceding-sibling::*[1], .)"/></xsl:attribute>
  </xsl:template>

  <!-- Cells find their headers in their own table: where another table has the id first, the header and the cells
       that name it change together. -->
  <xsl:template match="*[self::td or self::th]/@id[a11y:failed(.., 'id-unique')][a11y:repeated-references(..) = ''][not(a11y:script-mentions(.))][not(a11y:styles-mention(concat('#', .)))][a11y:referrers(.., 'headers')]" priority="2">
    <xsl:attribute name="id"><xsl:apply-templates select=".." mode="header-id"/></xsl:attribute>
  </xsl:template>
  <xsl:template match="*[self::td or self::th]/@headers[a11y:page-found('id-unique')]">
    <xsl:attribute name="headers">
      <xsl:call-template name="tokens">
        <xsl:with-param name="text" select="normalize-space()"/>
        <xsl:with-param name="table" select="ancestor::table[1]"/>
      </xsl:call-template>
    </xsl:attribute>
  </xsl:template>
  <xsl:template name="tokens">
    <xsl:param name="text"/>
    <xsl:param name="table"/>
    <xsl:variable name="token" select="substring-before(concat($text, ' '), ' ')"/>
    <xsl:variable name="rest" select="substring-after($text, ' ')"/>
    <xsl:variable name="header" select="$table//*[@id = $token][self::td or self::th][a11y:failed('id-unique')]"/>
    <xsl:choose>
      <xsl:when test="$header"><xsl:apply-templates select="$header[1]" mode="header-id"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$token"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="$rest != ''">
      <xsl:text> </xsl:text>
      <xsl:call-template name="tokens">
        <xsl:with-param name="text" select="$rest"/>
        <xsl:with-param name="table" select="$table"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>
  <xsl:template match="*" mode="header-id">
    <xsl:variable name="id" select="@id"/>
    <xsl:variable name="table" select="ancestor::table[1]"/>
    <xsl:choose>
      <xsl:when test="count($table//*[@id = $id]) = 1 and count($table | a11y:by-id($id)/ancestor::table[1]) = 2 and a11y:repeated-references() = '' and not(a11y:script-mentions($id)) and not(a11y:styles-mention(concat('#', $id)))">
        <xsl:value-of select="a11y:new-id(., $id)"/>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$id"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
