/// Names and labels of form fields whose purpose is unmistakable, by the value of `autocomplete` that the
/// HTML Standard (4.10.18.7.1) gives it. Lower case; letters, digits and Han only.
enum FieldPurposeData {
    /// Names and ids, with marks such as `-` and `_` left out.
    static let names: [String: String] = [
        "email": "email", "emailaddress": "email", "useremail": "email", "mail": "email", "youremail": "email",
        "tel": "tel", "telephone": "tel", "phone": "tel", "phonenumber": "tel", "mobile": "tel", "mobilephone": "tel",
        "cellphone": "tel", "firstname": "given-name", "fname": "given-name", "givenname": "given-name",
        "lastname": "family-name", "lname": "family-name", "surname": "family-name", "familyname": "family-name",
        "fullname": "name", "yourname": "name", "realname": "name", "xingming": "name", "postalcode": "postal-code",
        "postcode": "postal-code", "zipcode": "postal-code", "zip": "postal-code", "youbian": "postal-code",
        "streetaddress": "street-address", "addressline1": "address-line1", "addressline2": "address-line2",
        "address1": "address-line1", "address2": "address-line2", "birthday": "bday", "dateofbirth": "bday",
        "birthdate": "bday", "dob": "bday", "organization": "organization", "organisation": "organization",
        "companyname": "organization", "jobtitle": "organization-title", "shouji": "tel", "shoujihao": "tel",
        "dianhua": "tel", "youxiang": "email",
    ]
    /// Labels, with marks left out.
    static let labels: [String: String] = [
        "email": "email", "emailaddress": "email", "youremail": "email", "phone": "tel", "phonenumber": "tel",
        "telephone": "tel", "telephonenumber": "tel", "mobilephone": "tel", "mobilenumber": "tel",
        "firstname": "given-name",
        "givenname": "given-name", "lastname": "family-name", "surname": "family-name", "familyname": "family-name",
        "fullname": "name", "yourname": "name", "postalcode": "postal-code", "postcode": "postal-code",
        "zipcode": "postal-code",
        "dateofbirth": "bday", "姓名": "name", "您的姓名": "name", "真实姓名": "name", "申请人姓名": "name", "邮箱": "email",
        "电子邮箱": "email", "电子邮件": "email", "手机": "tel", "手机号": "tel", "手机号码": "tel", "联系电话": "tel", "电话": "tel",
        "电话号码": "tel", "邮编": "postal-code", "邮政编码": "postal-code", "出生日期": "bday", "通讯地址": "street-address",
        "联系地址": "street-address", "家庭住址": "street-address", "工作单位": "organization",
    ]
}
