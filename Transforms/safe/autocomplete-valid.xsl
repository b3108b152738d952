<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:a11y="urn:picus:a11y" xmlns:picus="urn:picus:transform" exclude-result-prefixes="a11y picus">
  <xsl:import href="picus:identity"/>

  <picus:transform id="autocomplete-valid" safety="safe">
    <picus:remedies check="autocomplete-valid"/>
    <picus:title xml:lang="en">A misspelt autocomplete value becomes the purpose that the field states</picus:title>
    <picus:title xml:lang="zh-Hans">将拼写错误的 autocomplete 值改为字段表明的用途</picus:title>
    <picus:leaves when="a11y:field-purpose() = ''">
      <picus:reason xml:lang="en">type, name and label do not say unmistakably what the field is for</picus:reason>
      <picus:reason xml:lang="zh-Hans">类型、名称和标签未能明确说明字段用途</picus:reason>
    </picus:leaves>
    <picus:example>
      <picus:before><![CDATA[<label>E-mail <input type="email" name="email" autocomplete="e-mail"></label>]]></picus:before>
      <picus:after><![CDATA[<label>E-mail <input type="email" name="email" autocomplete="email"></label>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<label>Code <input name="c" autocomplete="false"></label>]]></picus:before>
      <picus:after><![CDATA[<label>Code <input name="c" autocomplete="off"></label>]]></picus:after>
    </picus:example>
    <picus:example>
      <picus:before><![CDATA[<label>Town <input name="c" autocomplete="city"></label>]]></picus:before>
      <picus:after><![CDATA[<label>Town <input name="c" autocomplete="address-level2"></label>]]></picus:after>
    </picus:example>
    <picus:unchanged><![CDATA[<label>Name <input name="n" autocomplete="name"></label>]]></picus:unchanged>
    <picus:unchanged><![CDATA[<label>Pet <input name="p" autocomplete="pet"></label>]]></picus:unchanged>
  </picus:transform>

  <xsl:template match="@autocomplete[a11y:failed(.., 'autocomplete-valid')][a11y:field-purpose(..) != '']">
    <xsl:attribute name="autocomplete"><xsl:value-of select="a11y:field-purpose(..)"/></xsl:attribute>
  </xsl:template>
  <!-- Other words for one of the purposes (HTML Standard, 4.10.18.7.1). -->
  <xsl:variable name="meant"> firstname=given-name first-name=given-name fname=given-name lastname=family-name last-name=family-name lname=family-name surname=family-name fullname=name full-name=name user-name=username user=username e-mail=email mail=email email-address=email phone=tel telephone=tel phone-number=tel mobile=tel zip=postal-code zipcode=postal-code zip-code=postal-code postcode=postal-code postalcode=postal-code city=address-level2 town=address-level2 state=address-level1 province=address-level1 street=street-address address=street-address company=organization birthday=bday birthdate=bday new-pass=new-password newpassword=new-password password=current-password current-pass=current-password otp=one-time-code website=url </xsl:variable>
  <xsl:template match="@autocomplete[a11y:failed(.., 'autocomplete-valid')][a11y:field-purpose(..) = '']" priority="1">
    <xsl:variable name="purpose" select="substring-before(substring-after($meant, concat(' ', a11y:lower-case(normalize-space(.)), '=')), ' ')"/>
    <xsl:attribute name="autocomplete">
      <xsl:choose>
        <xsl:when test="$purpose != ''"><xsl:value-of select="$purpose"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
      </xsl:choose>
    </xsl:attribute>
  </xsl:template>
  <!-- What can only mean that the browser is not to fill it in. -->
  <xsl:template match="@autocomplete[a11y:failed(.., 'autocomplete-valid')][contains(' false no none nope disabled disable 0 ', concat(' ', a11y:lower-case(a11y:trim(string(.))), ' '))]" priority="2">
    <xsl:attribute name="autocomplete">off</xsl:attribute>
  </xsl:template>
</xsl:stylesheet>
