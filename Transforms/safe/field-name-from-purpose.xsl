<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="field-name-from-purpose" safety="safe">
    <picus:remedies check="form-field-label"/>
    <picus:title xml:lang="en">A field without words is named by the purpose that its type, name and autocomplete tell</picus:title>
    <picus:title xml:lang="zh-Hans">无文字说明的字段以其类型、名称和 autocomplete 表明的用途命名</picus:title>
    <picus:example>
      <picus:before><![CDATA[<form lang="en" role="search"><input type="search" name="q"></form>]]></picus:before>
      <picus:after><![CDATA[<form lang="en" role="search"><input type="search" name="q" aria-label="Search"></form>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<form lang="en"><input type="email" name="email"></form>]]></picus:before>
      <picus:after><![CDATA[<form lang="en"><input type="email" name="email" aria-label="Email"></form>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<form lang="zh" action="/search.do"><input name="keyword" class="sou"><input autocomplete="postal-code"></form>]]></picus:before>
      <picus:after><![CDATA[<form lang="zh" action="/search.do"><input name="keyword" class="sou" aria-label="搜索"><input autocomplete="postal-code" aria-label="邮政编码"></form>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<form lang="en"><textarea name="message"></textarea><select name="sort_by"><option>Newest</option></select><input type="password" name="password"></form>]]></picus:before>
      <picus:after><![CDATA[<form lang="en"><textarea name="message" aria-label="Message"></textarea><select name="sort_by" aria-label="Sort by"><option>Newest</option></select><input type="password" name="password" aria-label="Password"></form>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<form lang="it"><select name="sort_by"><option>Novità</option></select><textarea name="message"></textarea></form>]]></picus:before>
      <picus:after><![CDATA[<form lang="it"><select name="sort_by" aria-label="Ordina per"><option>Novità</option></select><textarea name="message" aria-label="Messaggio"></textarea></form>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<form lang="en"><div><label for="user">User name</label></div><div><input id="username" name="username"></div></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en"><label for="user">User name</label><input id="username" name="username"></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en"><textarea name="text1"></textarea><select name="sel"><option>Newest</option></select></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en"><input type="email" name="friend"></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en"><input type="email" name="email"><input type="email" name="mail"></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en"><input name="q"></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="en"><p>Your address <input type="email" name="email"></p></form>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<form lang="fi"><input type="search" name="q"></form>]]></picus:unchanged>
  </picus:transform>

  <!-- Words that stand for the field say more, as does a label that is to be tied to it; two fields of one purpose would be called the same. -->
  <xsl:template match="*[self::input or self::select or self::textarea][a11y:failed('form-field-label')][not(a11y:field-words() or a11y:field-button())][not((.. | ../..)//label[a11y:failed('label-references-field')])][not(@id and a11y:label-for(concat('#', @id)))]">
    <xsl:variable name="purpose"><xsl:apply-templates select="." mode="purpose"/></xsl:variable>
    <xsl:variable name="same">
      <xsl:for-each select="(ancestor::form | /*)[last()]//*[self::input[not(a11y:lower-case(@type) = 'hidden')] or self::select or self::textarea]">
        <xsl:variable name="other"><xsl:apply-templates select="." mode="purpose"/></xsl:variable>
        <xsl:if test="$other = $purpose">1</xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <!-- In the language of the text around; empty where that has no such phrase. -->
    <xsl:variable name="name" select="a11y:phrase(string($purpose))"/>
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="$purpose != '' and $name != '' and string-length($same) = 1">
        <xsl:attribute name="aria-label"><xsl:value-of select="$name"/></xsl:attribute>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="*" mode="purpose">
    <xsl:variable name="type" select="a11y:lower-case(@type)"/>
    <xsl:variable name="complete" select="a11y:lower-case(normalize-space(@autocomplete))"/>
    <xsl:variable name="query" select="a11y:has-token(a11y:lower-case(@name), 'q query search keyword keywords searchword searchterm wd kw')"/>
    <xsl:variable name="marks" select="a11y:lower-case(concat(@id, ' ', @class, ' ', ancestor::form[1]/@id, ' ', ancestor::form[1]/@class, ' ', ancestor::form[1]/@action))"/>
    <xsl:choose>
      <xsl:when test="$type = 'search' or ($query and ($type = '' or $type = 'text') and (contains($marks, 'search') or ancestor::*[a11y:role() = 'search']))">search</xsl:when>
      <xsl:when test="contains(' name given-name family-name username organization street-address postal-code country-name email tel bday current-password new-password ', concat(' ', $complete, ' ')) and $complete != ''"><xsl:value-of select="$complete"/></xsl:when>
      <xsl:when test="self::input and $type = 'password' and contains(' pass password passwd pwd ', concat(' ', translate(a11y:lower-case(@name), '_-', ''), ' ')) and @name">current-password</xsl:when>
      <xsl:when test="self::input and $type != 'password' and a11y:field-purpose() != ''"><xsl:value-of select="a11y:field-purpose()"/></xsl:when>
      <!-- A name that is one word for what is asked, and that a field of this kind can ask. -->
      <xsl:otherwise>
        <xsl:variable name="word" select="translate(a11y:lower-case(concat(@name, substring(@id, 1, 99 * not(@name)))), '_-', '')"/>
        <xsl:choose>
          <xsl:when test="self::textarea"><xsl:value-of select="substring-before(substring-after(' message=message yourmessage=message comment=comment comments=comment ', concat(' ', $word, '=')), ' ')"/></xsl:when>
          <xsl:when test="self::select"><xsl:value-of select="substring-before(substring-after(' country=country-name countryid=country-name state=state city=city year=year month=month day=day language=language lang=language currency=currency category=category quantity=quantity qty=quantity sort=sort sortby=sort orderby=sort sortorder=sort ', concat(' ', $word, '=')), ' ')"/></xsl:when>
          <xsl:when test="$type = 'number'"><xsl:value-of select="substring-before(substring-after(' quantity=quantity qty=quantity year=year ', concat(' ', $word, '=')), ' ')"/></xsl:when>
          <xsl:when test="$type = 'range'"><xsl:value-of select="substring-before(substring-after(' volume=volume ', concat(' ', $word, '=')), ' ')"/></xsl:when>
          <xsl:when test="$type = '' or $type = 'text' or $type = 'url'"><xsl:value-of select="substring-before(substring-after(' subject=subject yoursubject=subject email=email emailaddress=email city=city website=website firstname=given-name lastname=family-name username=username ', concat(' ', $word, '=')), ' ')"/></xsl:when>
        </xsl:choose>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
