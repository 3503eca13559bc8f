import json,datetime,sys
def case(id,why,date,text,*events):
    return {"id":id,"why":why,"articles":[{"id":"a","date":date,"text":text}],"events":list(events)}
def ev(type,date,place,status,actors,said,**k):
    e={"type":type,"date":date,"place":place,"status":status,"actors":actors,"said":said}
    if k.get('accept'): e['accept']=k['accept']
    if k.get('optional'): e['optional']=True
    return e
def add(path,cases):
    l=json.load(open(path)); ids={c['id'] for c in l}
    for c in cases:
        assert c['id'] not in ids,c['id']
        for e in c['events']: assert any(e['said'] in a['text'] for a in c['articles']),(c['id'],e['said'])
        l.append(c)
    json.dump(l,open(path,'w'),indent=2,ensure_ascii=False); open(path,'a').write('\n')
