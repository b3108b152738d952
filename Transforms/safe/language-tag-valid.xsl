<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="language-tag-valid" safety="safe">
    <picus:remedies check="page-language-valid"/>
    <picus:remedies check="part-language-valid"/>
    <picus:title xml:lang="en">Language tags are spelled as BCP 47 has them</picus:title>
    <picus:title xml:lang="zh-Hans">按 BCP 47 的写法更正语言标签</picus:title>
    <picus:example>
      <picus:before><![CDATA[<!doctype html><html lang="en_US"><head><title>T</title></head><body>A</body></html>]]></picus:before>
      <picus:after><![CDATA[<!doctype html><html lang="en-US"><head><title>T</title></head><body>A</body></html>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p lang="French">Bonjour tout le monde</p>]]></picus:before>
      <picus:after><![CDATA[<p lang="fr">Bonjour tout le monde</p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p lang="deu">Guten Tag</p>]]></picus:before>
      <picus:after><![CDATA[<p lang="de">Guten Tag</p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p lang="cn">办事指南</p>]]></picus:before>
      <picus:after><![CDATA[<p lang="zh">办事指南</p>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<p lang="in_ID">Selamat datang</p> <p lang="iw_IL">שלום</p> <p lang="sh_RS">Dobar dan</p>]]></picus:before>
      <picus:after><![CDATA[<p lang="id-ID">Selamat datang</p> <p lang="he-IL">שלום</p> <p lang="sr-Latn-RS">Dobar dan</p>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<p lang="german">The town hall is open to the public from Monday to Friday, and you may bring the letter that we have sent to you.</p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<p lang="klingonese">Qapla</p>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<!doctype html><html lang="en"><head><title>T</title></head><body>A</body></html>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@lang[contains(., '_')][a11y:failed(.., 'page-language-valid') or a11y:failed(.., 'part-language-valid')][a11y:valid-language(translate(., '_', '-'))]">
    <!-- Codes that the registry calls deprecated get the value that it prefers. -->
    <xsl:variable name="tag" select="translate(normalize-space(), '_', '-')"/>
    <xsl:variable name="primary" select="a11y:lower-case(substring-before(concat($tag, '-'), '-'))"/>
    <xsl:variable name="preferred" select="substring-before(substring-after(' in=id iw=he ji=yi jw=jv mo=ro sh=sr-Latn ', concat(' ', $primary, '=')), ' ')"/>
    <xsl:attribute name="lang">
      <xsl:choose>
        <!-- A tag that names its script keeps that. -->
        <xsl:when test="$primary = 'sh' and (contains(a11y:lower-case($tag), '-cyrl') or contains(a11y:lower-case($tag), '-latn'))">
          <xsl:value-of select="concat('sr', substring($tag, 3))"/>
        </xsl:when>
        <xsl:when test="$preferred != ''">
          <xsl:value-of select="concat($preferred, substring($tag, string-length($primary) + 1))"/>
        </xsl:when>
        <xsl:otherwise><xsl:value-of select="$tag"/></xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:template>

  <!-- Names of languages in English and in the language itself, the codes of ISO 639-2 that BCP 47 has shorter ones for,
       and those of countries with one language that are no code of another, unless the text is certainly in another language. -->
  <xsl:variable name="names"> english=en eng=en french=fr français=fr fra=fr fre=fr german=de deutsch=de deu=de ger=de spanish=es español=es spa=es italian=it italiano=it ita=it portuguese=pt português=pt por=pt dutch=nl nederlands=nl nld=nl dut=nl russian=ru русский=ru rus=ru chinese=zh 中文=zh zho=zh chi=zh japanese=ja 日本語=ja jpn=ja korean=ko 한국어=ko kor=ko arabic=ar العربية=ar ara=ar polish=pl polski=pl pol=pl turkish=tr türkçe=tr tur=tr swedish=sv svenska=sv swe=sv danish=da dansk=da dan=da norwegian=no norsk=no nor=no finnish=fi suomi=fi fin=fi greek=el ελληνικά=el ell=el gre=el czech=cs čeština=cs ces=cs cze=cs hungarian=hu magyar=hu hun=hu romanian=ro română=ro ron=ro rum=ro ukrainian=uk українська=uk ukr=uk hebrew=he עברית=he heb=he hindi=hi हिन्दी=hi hin=hi vietnamese=vi vie=vi thai=th tha=th indonesian=id ind=id latin=la lat=la cn=zh jp=ja kr=ko gr=el cz=cs dk=da ua=uk vn=vi </xsl:variable>
  <xsl:template match="@lang[not(contains(., '_'))][a11y:failed(.., 'page-language-valid') or a11y:failed(.., 'part-language-valid')]">
    <xsl:variable name="tag" select="substring-before(substring-after($names, concat(' ', a11y:lower-case(normalize-space(.)), '=')), ' ')"/>
    <xsl:variable name="found" select="a11y:primary-language(a11y:detected-language(.., a11y:language-text(..)))"/>
    <xsl:attribute name="lang">
      <xsl:choose>
        <xsl:when test="$tag != '' and ($found = '' or $found = $tag)"><xsl:value-of select="$tag"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
