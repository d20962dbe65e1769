/** Irregular forms of English. */
import type { Lexicon } from '../lexicon.ts';
import { words } from '../words.ts';

/** Irregular forms to their base. */
export const enIrregular: Lexicon['irregular'] = Object.fromEntries(
  words(
    'be:am,is,are,was,were,been,being have:has,had,having do:does,did,done go:goes,went,gone say:said,says',
    'make:made take:took,taken come:came see:saw,seen get:got,gotten give:gave,given find:found tell:told know:knew,known',
    'think:thought feel:felt leave:left put:putting keep:kept begin:began,begun bring:brought buy:bought build:built',
    'burn:burnt catch:caught choose:chose,chosen cut:cutting deal:dealt draw:drew,drawn drink:drank,drunk drive:drove,driven',
    'eat:ate,eaten fall:fell,fallen fight:fought fly:flew,flown forget:forgot,forgotten freeze:froze,frozen',
    'grow:grew,grown hang:hung hear:heard hide:hid,hidden hit:hitting hold:held lay:laid lead:led learn:learnt lend:lent',
    'lie:lay,lain,lying lose:lost mean:meant meet:met pay:paid quit:quitting read:reading ride:rode,ridden ring:rang,rung',
    'rise:rose,risen run:ran,running seek:sought sell:sold send:sent shake:shook,shaken shine:shone shoot:shot show:shown',
    'shut:shutting sing:sang,sung sink:sank,sunk sit:sat sleep:slept speak:spoke,spoken spend:spent split:splitting',
    'spread:spreading stand:stood steal:stole,stolen stick:stuck strike:struck,stricken swear:swore,sworn sweep:swept',
    'swim:swam,swum swing:swung teach:taught tear:tore,torn throw:threw,thrown understand:understood wake:woke,woken',
    'wear:wore,worn win:won withdraw:withdrew,withdrawn write:wrote,written become:became bear:bore,borne,born',
    'beat:beaten bend:bent bind:bound bite:bit,bitten bleed:bled blow:blew,blown break:broke,broken breed:bred',
    'cling:clung creep:crept deny:denied dig:dug feed:fed flee:fled forbid:forbade,forbidden forgive:forgave,forgiven',
    'grind:ground kneel:knelt light:lit overcome:overcame overtake:overtook,overtaken undergo:underwent,undergone',
    'undertake:undertook,undertaken upset:upsetting weave:wove,woven weep:wept die:died,dying tie:tying',
    'man:men woman:women child:children person:people foot:feet tooth:teeth goose:geese mouse:mice life:lives',
    'wife:wives knife:knives half:halves leaf:leaves thief:thieves self:selves shelf:shelves wolf:wolves loaf:loaves',
    'crisis:crises analysis:analyses basis:bases criterion:criteria phenomenon:phenomena medium:media datum:data',
    'good:better,best bad:worse,worst far:farther,further,farthest,furthest',
    'policeman:policemen policewoman:policewomen fireman:firemen gunman:gunmen businessman:businessmen',
    'spokesman:spokesmen fisherman:fishermen grandchild:grandchildren',
  ).flatMap((entry) => {
    const [lemma = '', forms = ''] = entry.split(':');
    return forms.split(',').map((form) => [form, lemma]);
  }),
);
