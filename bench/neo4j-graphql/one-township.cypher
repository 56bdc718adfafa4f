MATCH (i:Township {code: $code})
RETURN i { .code, .name } AS row
