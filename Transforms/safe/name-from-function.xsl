<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="name-from-function" safety="safe">
    <picus:remedies check="button-name"/>
    <picus:remedies check="link-name"/>
    <picus:title xml:lang="en">A control without text is named by what its code says that it does</picus:title>
    <picus:title xml:lang="zh-Hans">无文字的控件以其代码表明的功能命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<div lang="en"><button class="close" data-dismiss="alert"><span aria-hidden="true">×</span></button></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="en"><button class="close" data-dismiss="alert" aria-label="Close"><span aria-hidden="true">×</span></button></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<div lang="zh"><a href="?p=3" rel="next"><i class="icon"></i></a></div>]]></picus:before>
      <picus:after><![CDATA[<div lang="zh"><a href="?p=3" rel="next" aria-label="下一页"><i class="icon"></i></a></div>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<form lang="de" action="/f"><input type="search" name="q" aria-label="Begriff"><button type="submit"><i class="icon"></i></button></form>]]></picus:before>
      <picus:after><![CDATA[<form lang="de" action="/f"><input type="search" name="q" aria-label="Begriff"><button type="submit" aria-label="Suchen"><i class="icon"></i></button></form>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<div lang="en"><button class="close"><span aria-hidden="true">×</span></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="fi"><button data-dismiss="modal"></button></div>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en"><input type="search" name="q" aria-label="Term"><button type="submit"><i></i></button><button type="submit"><i></i></button></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<div lang="en"><a rel="next" href="/b"><img src="b.jpg"></a></div>]]></picus:unchanged>
  </picus:transform>

  <!-- A script acts on these attributes, a browser on these types and relations: the control does what they say. What is
       drawn in an image may say more. -->
  <xsl:template match="*[self::button or self::a][a11y:failed('button-name') or a11y:failed('link-name')][not(a11y:has-words(string(.)))][not(.//img or .//picture or .//video or .//object)][a11y:same-target-name() = '']">
    <xsl:variable name="function">
      <xsl:apply-templates select="." mode="function"/>
    </xsl:variable>
    <xsl:variable name="language" select="a11y:primary-language(a11y:language())"/>
    <xsl:variable name="words">
      <xsl:choose>
        <xsl:when test="$language = 'en' or $language = ''">close=Close;previous=Previous;next=Next;previous-page=Previous page;next-page=Next page;navigation=Toggle navigation;search=Search;reset=Reset;</xsl:when>
        <xsl:when test="$language = 'zh'">close=关闭;previous=上一个;next=下一个;previous-page=上一页;next-page=下一页;navigation=展开或收起导航;search=搜索;reset=重置;</xsl:when>
        <xsl:when test="$language = 'de'">close=Schließen;previous=Zurück;next=Weiter;previous-page=Vorherige Seite;next-page=Nächste Seite;navigation=Navigation ein- oder ausblenden;search=Suchen;reset=Zurücksetzen;</xsl:when>
        <xsl:when test="$language = 'fr'">close=Fermer;previous=Précédent;next=Suivant;previous-page=Page précédente;next-page=Page suivante;navigation=Afficher ou masquer la navigation;search=Rechercher;reset=Réinitialiser;</xsl:when>
        <xsl:when test="$language = 'es'">close=Cerrar;previous=Anterior;next=Siguiente;previous-page=Página anterior;next-page=Página siguiente;navigation=Mostrar u ocultar la navegación;search=Buscar;reset=Restablecer;</xsl:when>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="name" select="substring-before(substring-after(concat(';', $words), concat(';', $function, '=')), ';')"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$function != '' and $name != ''">
        <xsl:attribute name="aria-label"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="*" mode="function">
    <xsl:variable name="class" select="concat(' ', normalize-space(@class), ' ')"/>
    <xsl:variable name="slide" select="concat(@data-slide, @data-bs-slide)"/>
    <xsl:variable name="rel" select="a11y:lower-case(normalize-space(@rel))"/>
    <xsl:choose>
      <xsl:when test="contains(' alert modal toast offcanvas ', concat(' ', @data-dismiss, @data-bs-dismiss, ' ')) and concat(@data-dismiss, @data-bs-dismiss) != ''">close</xsl:when>
      <xsl:when test="$slide = 'prev'">previous</xsl:when>
      <xsl:when test="$slide = 'next'">next</xsl:when>
      <xsl:when test="self::a[@href] and ($rel = 'prev' or $rel = 'previous')">previous-page</xsl:when>
      <xsl:when test="self::a[@href] and $rel = 'next'">next-page</xsl:when>
      <xsl:when test="concat(@data-toggle, @data-bs-toggle) = 'collapse' and (contains($class, ' navbar-toggle ') or contains($class, ' navbar-toggler '))">navigation</xsl:when>
      <xsl:when test="self::button[not(@type) or a11y:lower-case(@type) = 'submit'] and ancestor::form[1][.//input[a11y:lower-case(@type) = 'search'] or a11y:role() = 'search'][count(.//button[not(a11y:lower-case(@type) = 'button' or a11y:lower-case(@type) = 'reset')] | .//input[a11y:lower-case(@type) = 'submit' or a11y:lower-case(@type) = 'image']) = 1]">search</xsl:when>
      <xsl:when test="self::button[a11y:lower-case(@type) = 'reset'] and ancestor::form">reset</xsl:when>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
